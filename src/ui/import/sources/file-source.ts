import type { FileSource } from "../../../workspace/ports.ts";

/** A file of this computer; with a folder, the name shows where it stands in it. */
export function fileSource(file: File): FileSource {
  const { webkitRelativePath: path, name, size } = file;
  return { id: crypto.randomUUID(), name: path || name, size, bytes: () => file.arrayBuffer() };
}
