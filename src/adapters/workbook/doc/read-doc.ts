import { sheetsOfDocument } from "../../../core/document/index.ts";
import type { Issue } from "../../../core/issue/index.ts";
import { CellCount } from "../cells/cell-count.ts";
import type { CompoundFile } from "../compound/read-compound-file.ts";
import { checkTables } from "../document/check-tables.ts";
import { ListCounter } from "../docx/list-counter.ts";
import type { ReadDocument } from "../docx/read-docx.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { DocumentText } from "./document-text.ts";
import { type FileInformation, type PartName, readFileInformation } from "./file-information.ts";
import { readFonts } from "./fonts.ts";
import { readLists } from "./lists.ts";
import { type NoteParts, readNotes } from "./notes.ts";
import { ParagraphLooks } from "./paragraph-looks.ts";
import { readPieces } from "./pieces.ts";
import { CHARACTER_PAGES, PARAGRAPH_PAGES, PropertyRuns } from "./property-pages.ts";
import { StoryReading } from "./story-reading.ts";
import { Styles } from "./styles.ts";

/**
 * The tables of a document of Word 97 to 2003 ([MS-DOC]), a sheet each. Throws `Refusal`: `file.password`,
 * `file.not-a-spreadsheet` for older versions, `file.damaged`, `file.too-many-cells`, and `file.no-table`.
 */
export function readDoc(file: CompoundFile, limits: ReadingLimits): ReadDocument {
  const stream = file.stream("WordDocument") ?? new Uint8Array();
  const information = readFileInformation(stream);
  const tables = file.stream(information.tableStream);
  if (!tables) throw new Refusal("file.damaged");
  const part = (name: PartName) => {
    const { at, length } = information.place(name);
    return tables.subarray(at, at + length);
  };
  const fonts = readFonts(part("fonts"));
  const styles = new Styles(part("styles"), fonts);
  const characters = new PropertyRuns(part("characterPages"), stream, CHARACTER_PAGES, limits.cells);
  const paragraphs = new PropertyRuns(part("paragraphPages"), stream, PARAGRAPH_PAGES, limits.cells);
  const text = new DocumentText(stream, readPieces(part("pieces"), stream.length), characters);
  const notes = new Map(noteParts(information, part).flatMap((parts) => [...readNotes(text, parts)]));
  const data = file.stream("Data") ?? new Uint8Array();
  const levels = tables.subarray(information.place("lists").at);
  const story = new StoryReading({
    fonts,
    styles,
    lists: new ListCounter(
      readLists(part("lists").length > 0 ? levels : part("lists"), part("listUses"), fonts),
      styles,
    ),
    count: new CellCount(limits.cells),
    looks: new ParagraphLooks(paragraphs, styles, data),
    noteAt: (character) => notes.get(character),
  });
  for (const run of text.runs(0, information.bodyLength)) story.read(run);
  story.finish();
  checkTables(story.blocks);
  return {
    format: "docx",
    sheets: sheetsOfDocument(story.blocks),
    issues: tellings(story),
    ...(file.names.has("_VBA_PROJECT") ? { hasMacros: true } : {}),
  };
}

const REFERENCE_SIZE = { note: 2, comment: 30 };

function noteParts(information: FileInformation, part: (name: PartName) => Uint8Array): NoteParts[] {
  const { footnotesAt, commentsAt, endnotesAt } = information;
  return [
    [part("footnoteReferences"), REFERENCE_SIZE.note, part("footnoteTexts"), footnotesAt] as const,
    [part("commentReferences"), REFERENCE_SIZE.comment, part("commentTexts"), commentsAt] as const,
    [part("endnoteReferences"), REFERENCE_SIZE.note, part("endnoteTexts"), endnotesAt] as const,
  ].map(([references, size, texts, at]) => ({ references, size, texts, at }));
}

function tellings({ hasHiddenText, hasTrackedChanges }: StoryReading): Issue[] {
  const issues: Issue[] = [];
  if (hasTrackedChanges) issues.push({ code: "document.tracked-changes", severity: "info", place: {} });
  if (hasHiddenText) issues.push({ code: "document.hidden-text", severity: "info", place: {} });
  return issues;
}
