import Papa from "papaparse";

const DELIMITERS = ["\t", ";", ",", "|"];
/** Rows enough to see a table under its title lines; characters enough for rows that are long. */
const ROWS = 100;
const SAMPLE = 200_000;
/** Of the rows with the delimiter so many must have it equally often. */
const LEAST_AGREEMENT = 0.4;

/**
 * The delimiter that cuts most rows into equally many cells. Title lines above a table, which hold none or by chance
 * another, do not count against it. Text that no delimiter cuts evenly is a single column: then a character that cannot
 * stand in it.
 */
export function guessDelimiter(text: string): string {
  let best = NONE;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score = evenness(text, delimiter);
    if (score <= most) continue;
    best = delimiter;
    most = score;
  }
  return best;
}

/** The separator of units: PapaParse takes it for a delimiter like any other, and no text holds it. */
const NONE = "\u001f";

function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text.slice(0, SAMPLE), { delimiter, preview: ROWS });
  const cut = data.map((row) => row.length).filter((cells) => cells > 1);
  const times = new Map<number, number>();
  for (const cells of cut) times.set(cells, (times.get(cells) ?? 0) + 1);
  const [cells, rows] = [...times].reduce((best, next) => (weight(next) > weight(best) ? next : best), [1, 0]);
  return rows >= LEAST_AGREEMENT * cut.length ? weight([cells, rows]) : 0;
}

/** How many delimiters stand in the rows that agree. */
function weight([cells, rows]: readonly [number, number]): number {
  return (cells - 1) * rows;
}
