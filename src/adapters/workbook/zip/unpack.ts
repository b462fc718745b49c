import { Inflate, inflateSync } from "fflate";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { crc32 } from "./crc32.ts";
import type { ZipPart } from "./zip-directory.ts";

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed to the inflater at a time: what one step can unpack to stays within 17 MB. */
const STEP = 16_384;

/** Packed bytes that are unpacked in one step: nothing they could say takes long, and it costs a tenth. */
const SMALL = 64 * 1024;

type UnpackLimits = Pick<ReadingLimits, "unpackedBytes" | "ratio" | "ratioFromBytes">;

/** Refuses parts that say they unpack to too much, before anything is unpacked. */
export function checkDeclaredSizes(parts: readonly ZipPart[], limits: UnpackLimits): void {
  let total = 0;
  for (const { size, packedSize } of parts) {
    total += size;
    if (total > limits.unpackedBytes) throw tooLarge(limits);
    if (size > limits.ratioFromBytes && size > packedSize * limits.ratio) throw tooLarge(limits);
  }
}

/**
 * The bytes of one part. Throws `Refusal`: `file.damaged` when they are not exactly what the directory says
 * (length and checksum), without ever unpacking more than the declared length.
 */
export function unpackPart(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const packed = bytes.subarray(part.start, part.end);
  const content = part.method === DEFLATED ? inflate(packed, part.size) : packed;
  if (part.method !== DEFLATED && part.method !== STORED) throw new Refusal("file.damaged");
  if (content.length !== part.size || crc32(content) !== part.crc) throw new Refusal("file.damaged");
  return content;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  return packed.length <= SMALL ? inflateAtOnce(packed, size) : inflateInSteps(packed, size);
}

/** One byte more than declared is room enough to notice a part that is longer. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    throw new Refusal("file.damaged");
  }
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Refusal("file.damaged");
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    throw new Refusal("file.damaged");
  }
  return content.subarray(0, length);
}

function tooLarge(limits: UnpackLimits): Refusal {
  return new Refusal("file.unpacks-too-large", { limit: limits.unpackedBytes });
}
