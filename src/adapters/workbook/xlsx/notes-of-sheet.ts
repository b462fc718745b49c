import { type Notes, readNotes } from "./comments.ts";
import type { PackageParts } from "./package-parts.ts";
import { readRelations, relationsPart } from "./relations.ts";

/** The notes on a sheet. Programs keep a plain comment beside a thread, that says where to read the thread. */
export async function notesOfSheet(files: PackageParts, part: string): Promise<Notes> {
  const notes: Notes = new Map();
  const threads: Notes = new Map();
  for (const { kind, target, isOutside } of readRelations(await files.text(relationsPart(part)), part)) {
    if (isOutside) continue;
    if (kind === "comments") readNotes(await files.text(target), "comment", notes);
    if (kind === "threadedcomment") readNotes(await files.text(target), "threadedComment", threads);
  }
  for (const [place, thread] of threads) notes.set(place, thread);
  return notes;
}
