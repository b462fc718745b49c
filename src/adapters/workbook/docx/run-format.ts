import type { AttributeOf } from "../xml/walk-xml.ts";

/** What is said of a run at one level of the hierarchy; what is absent is left to the level below. */
export interface RunFormat {
  /** Fonts of the first 128 characters and of the other Latin ones; "" for one that the theme gives. */
  ascii?: string;
  other?: string;
  isBold?: boolean;
  isHidden?: boolean;
  /** The character style. */
  style?: string;
}

/** What a run looks like in the end. */
export interface ShownFormat {
  readonly font: string | undefined;
  readonly isBold: boolean;
  readonly isHidden: boolean;
}

/** Takes in one child of `w:rPr` (ISO/IEC 29500-1, 17.3.2). */
export function readRunProperty(name: string, attribute: AttributeOf, format: RunFormat): void {
  if (name === "w:rFonts") {
    const ascii = attribute("w:asciiTheme") === undefined ? attribute("w:ascii") : "";
    const other = attribute("w:hAnsiTheme") === undefined ? attribute("w:hAnsi") : "";
    if (ascii !== undefined) format.ascii = ascii;
    if (other !== undefined) format.other = other;
  } else if (name === "w:b") format.isBold = isOn(attribute);
  else if (name === "w:vanish") format.isHidden = isOn(attribute);
  else if (name === "w:rStyle") format.style = attribute("w:val") ?? "";
}

/** Whether an on-off property is on: it is, unless it says otherwise. */
export function isOn(attribute: AttributeOf): boolean {
  return !/^(0|false|off)$/.test(attribute("w:val") ?? "");
}

/**
 * The levels of a run put together. Bold and hidden are toggles (17.7.3): a character style turns round what the
 * paragraph's style says, direct formatting settles it. Old Vietnamese letters lie beyond the first 128 characters, so
 * it is the font of those that counts.
 */
export function shownFormat(paragraph: RunFormat, character: RunFormat, direct: RunFormat): ShownFormat {
  const font =
    direct.other ?? character.other ?? paragraph.other ?? direct.ascii ?? character.ascii ?? paragraph.ascii ?? "";
  return {
    font: font === "" ? undefined : font,
    isBold: direct.isBold ?? (character.isBold ?? false) !== (paragraph.isBold ?? false),
    isHidden: direct.isHidden ?? (character.isHidden ?? false) !== (paragraph.isHidden ?? false),
  };
}
