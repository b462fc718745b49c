import type { Issue } from "../../../core/issue/index.ts";
import type { FileSource } from "../../../workspace/ports.ts";

/** A file on its way in, wherever it came from. Its name shows the way: "goi.zip › Sở Y tế/bao-cao.xlsx". */
export interface ImportSource extends FileSource {
  /** In bytes. */
  readonly size: number;
  /** Why it is not even tried to read it: told of this file alone, the others go on. */
  readonly refusal?: Issue;
}

/** Everything that was given at once. */
export interface GatheredSources {
  readonly sources: readonly ImportSource[];
  /** About what was given as a whole: files passed over, folders with nothing in them. */
  readonly issues: readonly Issue[];
}

/** Larger files are not even taken into memory; the reader has its own, lower limit. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** A source of a file of this device. */
export function sourceOfFile(file: File, name: string): ImportSource {
  const { size } = file;
  const bytes = () => file.arrayBuffer();
  if (size <= LARGEST_FILE) return { id: crypto.randomUUID(), name, size, bytes };
  const detail = { bytes: size, limit: LARGEST_FILE };
  const refusal: Issue = { code: "file.too-large", severity: "error", place: { file: name }, detail };
  return { id: crypto.randomUUID(), name, size, bytes, refusal };
}

/** A source of a text that was pasted, read like a file of that text. */
export function sourceOfText(text: string, name: string): ImportSource {
  const bytes = new TextEncoder().encode(text);
  return { id: crypto.randomUUID(), name, size: bytes.length, bytes: async () => bytes.slice().buffer };
}
