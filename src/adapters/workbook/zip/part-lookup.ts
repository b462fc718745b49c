import { unpackPart } from "./unpack.ts";
import type { ZipPart } from "./zip-directory.ts";

/** A part by its name, in whichever case, unpacked; undefined where there is none. Throws `Refusal` for a damaged one. */
export type PartOf = (name: string) => Uint8Array | undefined;

/** Parts are unpacked one by one, when they are asked for. */
export function partLookup(bytes: Uint8Array, parts: readonly ZipPart[]): PartOf {
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  return (name) => {
    const part = byName.get(name.toLowerCase());
    return part && unpackPart(bytes, part);
  };
}
