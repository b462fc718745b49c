import { cellPlace } from "./cell-places.ts";
import { richString } from "./rich-text.ts";
import { attributesOf, tags } from "./tags.ts";

/** Notes by the place of their cell, as it is written. */
export type Notes = Map<string, string[]>;

/**
 * Adds the notes of a part of comments, or of threaded comments, to `notes`. Both name the cell in `ref`; a thread is
 * a list of comments on one cell, the answers after the first.
 */
export function readNotes(xml: string, element: "comment" | "threadedComment", notes: Notes): void {
  let place: string | undefined;
  let from: number | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === element && tag.kind === "start") {
      place = attributesOf(tag).get("ref");
    } else if (tag.name === "text" && tag.kind === "start") {
      from = tag.end;
    } else if (tag.name === "text" && tag.kind === "end") {
      if (place !== undefined && from !== undefined) addNote(notes, place, noteText(xml.slice(from, tag.start)));
      // Texts in each other would be gone over again for each of their ends.
      from = undefined;
    }
  }
}

/** Comments hold runs, threaded ones bare text. */
function noteText(markup: string): string {
  return richString(markup.includes("<") ? markup : `<t>${markup}</t>`).text;
}

function addNote(notes: Notes, place: string, note: string): void {
  if (note.trim() === "" || !cellPlace(place)) return;
  const known = notes.get(place);
  if (known) known.push(note);
  else notes.set(place, [note]);
}
