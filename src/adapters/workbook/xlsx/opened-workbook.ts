import { MOST_SHEETS } from "../cells/cell-count.ts";
import { Refusal } from "../reading/refusal.ts";
import { typedParts } from "./content-types.ts";
import type { PackageParts } from "./package-parts.ts";
import { type Relation, readRelations, relationsPart } from "./relations.ts";
import { Unfamiliar } from "./unfamiliar.ts";
import { type ListedSheet, readWorkbookPart } from "./workbook-part.ts";

/** A workbook and where its parts are. */
export interface OpenedWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  /** The part of that kind: "styles" or "sharedstrings"; undefined where the package has none. */
  partOf(kind: string): string | undefined;
  /**
   * The part with a sheet's cells; undefined for charts, dialogs and sheets of macros, of which the oldest are listed
   * without a part, and for a part asked for before: it says nothing new, and a list can name it without end.
   */
  worksheetPart(sheet: ListedSheet): string | undefined;
  hasRelation(...kinds: readonly string[]): boolean;
}

/** Finds the workbook of a package, whatever its parts are called. Throws `Unfamiliar` where there is none. */
export async function openWorkbook(files: PackageParts): Promise<OpenedWorkbook> {
  const typed = typedParts(await files.text("[Content_Types].xml"));
  const roots = readRelations(await files.text(relationsPart("")), "");
  const part = roots.find(({ kind }) => kind === "officedocument")?.target ?? typed.get("main") ?? "xl/workbook.xml";
  const { sheets, date1904 } = readWorkbookPart(await files.text(part));
  const relations = readRelations(await files.text(relationsPart(part)), part);
  if (sheets.length === 0) throw new Unfamiliar("no sheets");
  if (sheets.length > MOST_SHEETS) throw new Refusal("file.too-many-sheets", { limit: MOST_SHEETS });
  return {
    sheets,
    date1904,
    partOf: (kind) => [related(relations, kind), typed.get(kind)].find((name) => name !== undefined && files.has(name)),
    worksheetPart: worksheetParts(relations),
    hasRelation: (...kinds) => relations.some(({ kind }) => kinds.includes(kind)),
  };
}

function related(relations: readonly Relation[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind && !relation.isOutside)?.target;
}

function worksheetParts(relations: readonly Relation[]): OpenedWorkbook["worksheetPart"] {
  const byId = new Map([...relations].reverse().map((relation) => [relation.id, relation]));
  const given = new Set<string>();
  return ({ relationId }) => {
    if (relationId === "") return undefined;
    const relation = byId.get(relationId);
    if (!relation) throw new Unfamiliar("a sheet without a part");
    if (relation.kind !== "worksheet" || given.has(relation.target)) return undefined;
    given.add(relation.target);
    return relation.target;
  };
}
