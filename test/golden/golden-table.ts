import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** A Markdown table with the columns given; line breaks and bars in cells are escaped. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(columns), `|${columns.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
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
