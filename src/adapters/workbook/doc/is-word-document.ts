import type { CompoundFile } from "../compound/read-compound-file.ts";

/** Whether a compound file is a document of Word, not a workbook with a document in it. */
export function isWordDocument(file: CompoundFile): boolean {
  const has = (name: string) => file.stream(name) !== undefined;
  return file.names.has("WordDocument") && has("WordDocument") && !has("Workbook") && !has("Book");
}
