import { walkXml } from "../xml/walk-xml.ts";
import { WORD_PREFIXES } from "./names.ts";

const NOTES: ReadonlySet<string> = new Set(["w:footnote", "w:endnote", "w:comment"]);

/** The texts of a part of footnotes, endnotes or comments, by the ids they are called by. */
export function readNotes(part: Uint8Array | undefined): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (!part) return notes;
  let id = "";
  let lines: string[] = [];
  let isText = false;
  walkXml(part, WORD_PREFIXES, {
    open(name, attribute) {
      if (NOTES.has(name)) {
        id = attribute("w:id") ?? "";
        lines = [];
      } else if (name === "w:p") lines.push("");
      isText = name === "w:t";
    },
    close(name) {
      isText = false;
      if (NOTES.has(name)) notes.set(id, lines.join("\n").trim());
    },
    text(text) {
      if (isText && lines.length > 0) lines[lines.length - 1] += text;
    },
  });
  return notes;
}
