import type { ByteCoding } from "./codings/index.ts";

/** What a font's name says of the letters set in it. */
export interface FontCoding {
  readonly coding: ByteCoding;
  /** The font draws small letters as capitals. */
  readonly capitals: boolean;
}

const ABC_FONT = /^\.vn/i;
const ABC_CAPITALS = /(?:H|^[^A-Z]*h)$/;
const VNI_FONT = /^vni(?:[- ]|$)/i;
const VPS_FONT = /^vps /i;

/**
 * The ABC fonts (.VnTime, .VnArial; those that end in H have capitals only) hold TCVN3, those whose name begins with
 * VNI- or VPS hold the coding of that name. Undefined for every other font, and for none.
 */
export function fontCoding(font: string | undefined): FontCoding | undefined {
  if (font === undefined) return undefined;
  const name = (font.split(/[;,]/)[0] ?? "").replace(/["']/g, "").trim();
  if (ABC_FONT.test(name)) return { coding: "tcvn3", capitals: ABC_CAPITALS.test(name) };
  if (VNI_FONT.test(name)) return { coding: "vni", capitals: false };
  if (VPS_FONT.test(name)) return { coding: "vps", capitals: false };
  return undefined;
}
