import { zipSync } from "fflate";
import { xlsx as packedXlsx, type XlsxPieces } from "../parts-of-xlsx.ts";

/** A file that is small or plain to look at and asks for work without end. */
export interface EndlessFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
}

/** Not packed, so that no limit of packing speaks first. */
export const xlsx = (pieces: XlsxPieces) => packedXlsx(pieces, 0);
export const stored = (parts: Record<string, Uint8Array>) => zipSync(parts, { level: 0 });

export function many(count: number, text: string | ((index: number) => string)): string {
  return typeof text === "string"
    ? text.repeat(count)
    : Array.from({ length: count }, (_, index) => text(index)).join("");
}
