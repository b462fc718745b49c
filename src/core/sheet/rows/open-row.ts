import type { Neighbours } from "./neighbours.ts";
import type { Numbering } from "./numbering.ts";
import type { RowFacts } from "./row-facts.ts";

/** What stands above the row being judged. */
export interface Above {
  /** The last task since the last heading. */
  readonly task: RowFacts | undefined;
  /** The last one of them that is no part of another. */
  readonly whole: RowFacts | undefined;
  /** Whether `task` is a part that became a task of its own. */
  readonly isPart: boolean;
  /** The content read last, of the task or of a row that went on with it. */
  readonly lastContent: string;
  /** How the last heading is counted. */
  readonly section: Numbering | undefined;
  /** The heading right above, "" when something stands in between. */
  readonly heading: string;
}

/** A row to be judged: what is seen of it, and what stands around it. */
export interface OpenRow extends RowFacts {
  /** Its index among the rows judged. */
  readonly at: number;
  readonly above: Above;
  readonly around: Neighbours;
}
