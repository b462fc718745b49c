import { type AgencyReader, agencyReader } from "../agency/index.ts";
import {
  type Column,
  type ColumnRole,
  cellText,
  columnsInOrder,
  type PlanSnapshot,
  planOf,
  type Task,
} from "../model/index.ts";
import { type DeadlineReader, readerOf } from "../rules/index.ts";
import { fold } from "../text/index.ts";
import { type CitedNumber, citedNumbers } from "./citations.ts";
import { type CellTrouble, deadlineTroubles } from "./deadline-checks.ts";
import type { Finding, Place } from "./finding.ts";
import { leadTroubles } from "./lead-checks.ts";

/** What one task says by itself, and what it brings to the checks of the whole plan. */
export interface TaskReading {
  readonly findings: readonly Finding[];
  readonly unknownNames: readonly { readonly name: string; readonly place: Place }[];
  readonly citations: readonly { readonly cited: CitedNumber; readonly place: Place }[];
  /** Tasks with the same key say the same; empty for a task that says nothing. */
  readonly contentKey: string;
}

/** Reads tasks one by one against a plan whose columns, agencies and rules stay as they are. */
export class TaskChecker {
  readonly #columns: readonly Column[];
  readonly #snapshot: Pick<PlanSnapshot, "agency">;
  readonly #deadlines: DeadlineReader;
  readonly #agencies: AgencyReader;
  readonly #years: { readonly firstYear: number; readonly lastYear: number };

  constructor(snapshot: PlanSnapshot) {
    this.#columns = columnsInOrder(snapshot);
    this.#snapshot = snapshot;
    this.#deadlines = readerOf(snapshot);
    this.#agencies = agencyReader([...snapshot.agency.values()]);
    this.#years = planOf(snapshot);
  }

  read(task: Task): TaskReading {
    return {
      findings: [...this.#deadline(task), ...this.#lead(task), ...this.#product(task)],
      unknownNames: this.#unknownNames(task),
      citations: this.#columns.flatMap(({ id }) =>
        citedNumbers(cellText(task, id)).map((cited) => ({ cited, place: { taskId: task.id, columnId: id } })),
      ),
      contentKey: this.#contentKey(task),
    };
  }

  #deadline(task: Task): Finding[] {
    const column = this.#columnOf("deadline");
    if (!column) return [];
    const deadline = this.#deadlines.read(cellText(task, column.id), task.id);
    return findingsOf(deadlineTroubles(deadline, this.#years), task, column);
  }

  #lead(task: Task): Finding[] {
    const column = this.#columnOf("lead");
    if (!column) return [];
    const readings = this.#agencies(cellText(task, column.id));
    return findingsOf(
      leadTroubles(readings, (id) => this.#snapshot.agency.get(id)),
      task,
      column,
    );
  }

  #product(task: Task): Finding[] {
    const column = this.#columnOf("product");
    if (!column || fold(cellText(task, column.id)) !== "") return [];
    return findingsOf([{ kind: "no-product", words: [] }], task, column);
  }

  #unknownNames(task: Task): TaskReading["unknownNames"] {
    const columns = this.#columns.filter(({ type }) => type === "agencies");
    return columns.flatMap(({ id }) =>
      this.#agencies(cellText(task, id)).flatMap(({ agencyId, full }) =>
        agencyId === undefined ? [{ name: full, place: { taskId: task.id, columnId: id } }] : [],
      ),
    );
  }

  #contentKey(task: Task): string {
    const column = this.#columnOf("content");
    return column
      ? fold(cellText(task, column.id))
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()
      : "";
  }

  #columnOf(role: ColumnRole): Column | undefined {
    return this.#columns.find((column) => column.role === role);
  }
}

function findingsOf(troubles: readonly CellTrouble[], task: Task, column: Column): Finding[] {
  return troubles.map(({ kind, words }) => ({
    id: `${kind} ${task.id}`,
    kind,
    places: [{ taskId: task.id, columnId: column.id }],
    words,
    mends: [],
  }));
}
