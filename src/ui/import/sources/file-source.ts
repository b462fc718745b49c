import type { FileSource } from "../../../workspace/ports.ts";

/** A file of this computer, under the name by which a person knows it. */
export function fileSource(file: File, name: string): FileSource {
  return { id: crypto.randomUUID(), name, size: file.size, bytes: () => file.arrayBuffer() };
}
