import { headerKey } from "./header-names.ts";
import type { RecognisedSheet } from "./recognised-sheet.ts";

/** Names of sheets that explain a table or show how to fill it in; unless they speak of tasks. */
const GUIDE =
  /(?:^| )(?:huong dan|vi du|mau phieu|bieu mau|template|guide|readme|danh muc|dm|list|lists|data|bieu do|chart|thong ke)(?: |$)/;
const TASKS = /nhiem vu|cong viec|phu luc|ke hoach/;

/**
 * The sheets with verdicts that look at the others too: of sheets that are the same cell by cell only the first is
 * taken, and one named like a guide is not where another holds tasks, whatever table is in it. What a person chose
 * stands.
 */
export function judgeTogether(alone: readonly RecognisedSheet[]): RecognisedSheet[] {
  const taken = alone.filter(({ verdict }) => verdict.isTaken);
  const sheets = taken.length === 0 ? [...alone] : alone.map(surelyLeft);
  if (taken.length < 2) return sheets;
  const isPlain = ({ name }: RecognisedSheet) => !isGuide(name);
  const hasPlain = taken.some(isPlain);
  const twins = twinsIn(taken);
  return sheets.map((sheet) => {
    const { reason, isTaken } = sheet.verdict;
    if (!isTaken || reason === "corrected" || reason === "remembered") return sheet;
    if (twins.has(sheet)) return { ...sheet, verdict: { isTaken: false, reason: "same-as-other", confidence: 0.95 } };
    if (hasPlain && !isPlain(sheet))
      return { ...sheet, verdict: { isTaken: false, reason: "catalogue", confidence: 0.75 } };
    return sheet;
  });
}

/** A guide without a header is in no doubt. */
function surelyLeft(sheet: RecognisedSheet): RecognisedSheet {
  const { verdict, name } = sheet;
  if (verdict.reason !== "no-header" || !isGuide(name)) return sheet;
  return { ...sheet, verdict: { ...verdict, confidence: Math.max(0.9, verdict.confidence) } };
}

function isGuide(name: string): boolean {
  const key = headerKey(name);
  return GUIDE.test(key) && !TASKS.test(key);
}

/** Sheets that say the same as one before them, cell by cell. Only sheets with as many rows are compared. */
function twinsIn(sheets: readonly RecognisedSheet[]): ReadonlySet<RecognisedSheet> {
  const bySize = new Map<number, RecognisedSheet[]>();
  const twins = new Set<RecognisedSheet>();
  for (const sheet of sheets) {
    const held = bySize.get(sheet.rows.length) ?? [];
    if (held.some((other) => isSame(other, sheet))) twins.add(sheet);
    else bySize.set(sheet.rows.length, [...held, sheet]);
  }
  return twins;
}

function isSame(a: RecognisedSheet, b: RecognisedSheet): boolean {
  return a.rows.every((row, at) => {
    const other = b.rows[at];
    return (
      other !== undefined && textsOf(row.cells) === textsOf(other.cells) && textsOf(row.extra) === textsOf(other.extra)
    );
  });
}

function textsOf(texts: Readonly<Record<string, string | undefined>>): string {
  return JSON.stringify(Object.entries(texts));
}
