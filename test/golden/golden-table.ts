import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** A Markdown table with the columns given, its bars in line; line breaks and bars in cells are escaped. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map(escaped));
  const widths = columns.map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[], fill: string) =>
    `| ${widths.map((width, at) => (row[at] ?? "").padEnd(width, fill)).join(" | ")} |`;
  const [header = [], ...body] = cells.map((row) => line(row, " "));
  return [header, line([], "-"), ...body].join("\n");
}

/** What the file holds. With UPDATE_GOLDEN=1 the new text is written first: read the difference before keeping it. */
export function goldenText(path: string, actual: string): string {
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** The tasks of the appendix as issued. */
export interface AppendixTask {
  readonly section: string;
  readonly number: number;
  readonly content: string;
  readonly product: string;
  readonly lead: string;
  readonly support: string;
  readonly deadline: string;
}

export function appendixTasks(): readonly AppendixTask[] {
  const text = readFileSync("src/app/built-in/decision-54-appendix.json", "utf8");
  return (JSON.parse(text) as { readonly tasks: readonly AppendixTask[] }).tasks;
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}
