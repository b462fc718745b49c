import { unzipSync } from "fflate";
import { PART_LIMIT, UNPACKED_LIMIT } from "./format.ts";

export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly reason: "damaged" | "too-large" };

const TOO_LARGE = new RangeError("the parts are more or larger than a backup's");

/**
 * The parts of a zip by name. No part grows beyond the size its entry declares, and their sum is checked before any
 * of them is inflated; what they hold is checked by whoever asked.
 */
export function unpack(bytes: Uint8Array, unpackedLimit: number = UNPACKED_LIMIT): Unpacked {
  try {
    checkSizes(bytes, unpackedLimit);
    return { ok: true, parts: new Map(Object.entries(unzipSync(bytes))) };
  } catch (error) {
    return { ok: false, reason: error === TOO_LARGE ? "too-large" : "damaged" };
  }
}

function checkSizes(bytes: Uint8Array, unpackedLimit: number): void {
  let count = 0;
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      count++;
      size += originalSize;
      if (count > PART_LIMIT || size > unpackedLimit) throw TOO_LARGE;
      return false;
    },
  });
}
