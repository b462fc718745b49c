import type { MappedRole } from "../recognised-sheet.ts";
import type { ColumnContents } from "./column-contents.ts";

/** Capitals alone bear a name out; they show no agency by themselves. */
const ABBREVIATED = 0.55;
/** Shorter reports say how a task stands, not what came of it. */
const SHORTEST_RESULT = 14;

/** "Hạng 3", "Loại A": shorter texts name nothing that is made. */
const SHORTEST_PRODUCT = 12;

/** "Đã ký", "Đang soạn": as much a state as a result. */
function isTerse({ meanLength }: ColumnContents): boolean {
  return meanLength < SHORTEST_RESULT;
}

/** How long the texts are, 0 to 1 for the length of a sentence. */
function longIn({ meanLength }: ColumnContents): number {
  return Math.min(1, meanLength / 40);
}

/** How well what stands in a column agrees with a role, 0 to 1; undefined where nothing stands in it. */
export function fitOf(role: MappedRole, contents: ColumnContents): number | undefined {
  if (contents.cellCount === 0) return undefined;
  const { share } = contents;
  switch (role) {
    case "number":
      return contents.areCodes ? 1 : share("count", "numeral");
    case "content":
      return (
        Math.min(
          1,
          share("act") +
            share("text", "abbreviation", "document", "event") * 0.8 * longIn(contents) +
            share("done") * 0.4,
        ) *
        (0.4 + 0.6 * contents.variety)
      );
    case "product":
      return Math.min(
        1,
        share("document", "event") +
          share("abbreviation") * 0.6 +
          share("text") * 0.6 * Math.min(1, contents.meanLength / SHORTEST_PRODUCT) +
          share("act") * 0.4,
      );
    case "lead":
    case "support":
      return Math.min(
        1,
        share("agency") +
          share("person") * (role === "lead" ? 1 : 0.6) +
          share("both") * 0.6 +
          share("abbreviation") * ABBREVIATED +
          share("text") * 0.3 * (1 - longIn(contents)),
      );
    case "lead-and-support":
      return Math.min(1, share("both") * 1.6);
    case "deadline":
      return share("time") + share("duration") * 0.75;
    case "status":
      return Math.min(1, share("state") + (isTerse(contents) ? share("done") * 0.5 : 0));
    case "progress":
      return Math.min(1, share("percent") + share("count") * 0.5);
    case "result":
      return Math.min(
        1,
        share("done") * (isTerse(contents) ? 0.5 : 1) +
          share("state") * 0.4 +
          share("text", "act", "document", "event") * 0.5 * longIn(contents),
      );
    default:
      return 0.5;
  }
}
