import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./mutations/mutate.ts";

/** Larger samples would be most of the work and little of the variety. */
const LARGEST = 100_000;
/** What is no file to be taken in. */
const OTHER = /^(backups|clipboard)\/|\.md$/;

/** The samples to mutate, in the order of their names. */
export function sampleFiles(): Sample[] {
  return readdirSync("samples", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice("samples/".length))
    .filter((name) => !OTHER.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join("samples", name))) }))
    .filter(({ bytes }) => bytes.length <= LARGEST);
}
