import { median, medianRatio } from "./rounds.ts";

/** One line of the table: ours against the floor of the same run. */
export interface BenchResult {
  readonly name: string;
  readonly floor: string;
  readonly ours: string;
  readonly ratio: string;
  readonly goal: string;
  readonly ok: boolean;
}

export interface Comparison {
  readonly name: string;
  readonly floor: readonly number[];
  readonly ours: readonly number[];
  readonly unit: string;
  /** The ratio ours may reach. */
  readonly atMost: number;
}

export function compared({ name, floor, ours, unit, atMost }: Comparison): BenchResult {
  const ratio = medianRatio(ours, floor);
  return {
    name,
    floor: written(median(floor), unit),
    ours: written(median(ours), unit),
    ratio: digits(ratio),
    goal: `≤ ${digits(atMost)}`,
    ok: ratio <= atMost,
  };
}

/** A figure that has no floor but its own limit. */
export function limited(name: string, value: number, unit: string, atMost: number): BenchResult {
  return {
    name,
    floor: "–",
    ours: written(value, unit),
    ratio: "–",
    goal: `≤ ${written(atMost, unit)}`,
    ok: value <= atMost,
  };
}

export function printTable(results: readonly BenchResult[]): void {
  const rows = results.map(({ name, floor, ours, ratio, goal, ok }) => [
    name,
    floor,
    ours,
    ratio,
    goal,
    ok ? "yes" : "NO",
  ]);
  const all = [["name", "floor", "ours", "ratio", "goal", "ok"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of all) console.log(row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | "));
}

function written(value: number, unit: string): string {
  return `${digits(value)} ${unit}`.trim();
}

function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
