import { walkXml } from "../xml/walk-xml.ts";
import { WORD_PREFIXES } from "./names.ts";
import { isOn, type RunFormat, readRunProperty } from "./run-format.ts";

/** One level of a list (ISO/IEC 29500-1, 17.9.6). */
export interface ListLevel {
  start: number;
  format: string;
  /** The mark: "%1." has the number of the first level in it. */
  text: string;
  /** What stands between the mark and the text: a tab, a space, or nothing. */
  suffix: string;
  /** The level after which it begins anew; 0 for never. Absent: after any level above it. */
  restart?: number;
  /** Numbers of other levels are shown as digits. */
  isLegal: boolean;
  /** The paragraph style that belongs to the level. */
  style?: string;
  readonly run: RunFormat;
}

export interface ListOverride {
  start?: number;
  level?: ListLevel;
}

export interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** The numbering style whose list it stands for. */
  style?: string;
}

export interface List {
  abstractId: string;
  readonly overrides: Map<number, ListOverride>;
}

export interface Numbering {
  readonly abstract: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}

/** Lists have nine levels. */
export const DEEPEST_LEVEL = 8;

/** Reads the numbering part (17.9). */
export function readNumbering(part: Uint8Array | undefined): Numbering {
  const abstractLists = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let override: ListOverride | undefined;
  let level: ListLevel | undefined;
  const beginLevel = (place: number) => {
    level = { start: 0, format: "decimal", text: "", suffix: "tab", isLegal: false, run: {} };
    if (override) override.level = level;
    else if (place <= DEEPEST_LEVEL) abstract?.levels.set(place, level);
  };
  if (!part) return { abstract: abstractLists, lists };
  walkXml(part, WORD_PREFIXES, {
    open(name, attribute) {
      const value = attribute("w:val") ?? "";
      if (name === "w:abstractNum") {
        abstract = { levels: new Map() };
        abstractLists.set(attribute("w:abstractNumId") ?? "", abstract);
      } else if (name === "w:num") {
        list = { abstractId: "", overrides: new Map() };
        lists.set(attribute("w:numId") ?? "", list);
      } else if (name === "w:lvlOverride") {
        override = {};
        const place = Number(attribute("w:ilvl")) || 0;
        if (place <= DEEPEST_LEVEL) list?.overrides.set(place, override);
      } else if (name === "w:lvl") beginLevel(Number(attribute("w:ilvl")) || 0);
      else if (name === "w:abstractNumId" && list) list.abstractId = value;
      else if (name === "w:numStyleLink" && abstract) abstract.style = value;
      else if (name === "w:startOverride" && override) override.start = Number(value) || 0;
      else if (name === "w:isLgl" && level) level.isLegal = isOn(attribute);
      else if (level) readLevelProperty(name, value, level) || readRunProperty(name, attribute, level.run);
    },
    close(name) {
      if (name === "w:abstractNum") abstract = undefined;
      else if (name === "w:num") list = undefined;
      else if (name === "w:lvlOverride") override = undefined;
      else if (name === "w:lvl") level = undefined;
    },
  });
  return { abstract: abstractLists, lists };
}

/** Whether the element was a property of the level. */
function readLevelProperty(name: string, value: string, level: ListLevel): boolean {
  switch (name) {
    case "w:start":
      level.start = Number(value) || 0;
      return true;
    case "w:numFmt":
      level.format = value;
      return true;
    case "w:lvlText":
      level.text = value;
      return true;
    case "w:suff":
      level.suffix = value;
      return true;
    case "w:lvlRestart":
      level.restart = Number(value) || 0;
      return true;
    case "w:pStyle":
      level.style = value;
      return true;
    default:
      return false;
  }
}
