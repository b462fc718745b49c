import { sheetsOfDocument } from "../../../core/document/index.ts";
import type { Issue } from "../../../core/issue/index.ts";
import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import { checkTables } from "../document/check-tables.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { walkXml } from "../xml/walk-xml.ts";
import type { PartOf } from "../zip/part-lookup.ts";
import { DocumentParts } from "./document-parts.ts";
import { ListCounter } from "./list-counter.ts";
import { WORD_PREFIXES } from "./names.ts";
import { readNotes } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { StoryReader } from "./story-reader.ts";
import { Styles } from "./styles.ts";

export interface ReadDocument extends Omit<RawWorkbook, "fileName"> {
  /** About the whole document. */
  readonly issues: readonly Issue[];
}

/**
 * The tables of a Word document, a sheet each. `partOf` unpacks a part of the package by its name. Throws `Refusal`:
 * `file.damaged`, `file.too-many-cells`, and `file.no-table` for a document without a table.
 */
export function readDocx(partOf: PartOf, limits: ReadingLimits): ReadDocument {
  const parts = new DocumentParts(partOf);
  const styles = new Styles(parts.related("styles"));
  const notes = new Map<string, ReadonlyMap<string, string>>();
  for (const [element, relation] of NOTE_KINDS) notes.set(element, readNotes(parts.related(relation)));
  const story = new StoryReader({
    styles,
    lists: new ListCounter(readNumbering(parts.related("numbering")), styles),
    count: new CellCount(limits.cells),
    noteOf: (element, id) => notes.get(element)?.get(id) ?? "",
  });
  walkXml(parts.main, WORD_PREFIXES, story);
  checkTables(story.blocks);
  return {
    format: "docx",
    sheets: sheetsOfDocument(story.blocks),
    issues: tellings(story),
    ...(parts.hasMacros ? { hasMacros: true } : {}),
  };
}

function tellings({ hasHiddenText, hasTrackedChanges }: StoryReader): Issue[] {
  const issues: Issue[] = [];
  if (hasTrackedChanges) issues.push({ code: "document.tracked-changes", severity: "info", place: {} });
  if (hasHiddenText) issues.push({ code: "document.hidden-text", severity: "info", place: {} });
  return issues;
}

const NOTE_KINDS = [
  ["w:footnoteReference", "footnotes"],
  ["w:endnoteReference", "endnotes"],
  ["w:commentReference", "comments"],
] as const;
