import { RowSet } from "./row-set.ts";
import { TextColumn } from "./text-column.ts";

/** A task as the index takes it: the plan's task records fit. */
export interface IndexedTask {
  readonly id: string;
  readonly sectionId: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The tasks' cells column by column; a row number is given back when its task goes. */
export class TaskTable {
  readonly columns: readonly TextColumn[];
  readonly sections = new TextColumn();
  /** The rows in use. */
  readonly live = RowSet.upTo(0);
  readonly #hidden: { readonly column: TextColumn; readonly textOf: (task: IndexedTask) => string }[] = [];
  readonly #columnIds: readonly string[];
  readonly #rowOf = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #free: number[] = [];

  constructor(columnIds: readonly string[]) {
    this.#columnIds = columnIds;
    this.columns = columnIds.map(() => new TextColumn());
  }

  /** A column that is not searched, its texts worked out from the tasks. */
  addHiddenColumn(textOf: (task: IndexedTask) => string): TextColumn {
    const column = new TextColumn();
    this.#hidden.push({ column, textOf });
    return column;
  }

  get size(): number {
    return this.#rowOf.size;
  }

  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  /** Task ids by row. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** A row for a new task. */
  insert(task: IndexedTask): number {
    const row = this.#free.pop() ?? this.#ids.length;
    this.#ids[row] = task.id;
    this.#rowOf.set(task.id, row);
    this.live.add(row);
    this.#eachCell(task, (column, text) => column.insert(row, text));
    return row;
  }

  /** Takes the task's texts as they are now. */
  update(row: number, task: IndexedTask): void {
    this.#eachCell(task, (column, text) => {
      if (column.textAt(row) === text) return;
      column.remove(row);
      column.insert(row, text);
    });
  }

  remove(row: number): void {
    for (const column of [...this.columns, ...this.#hidden.map(({ column }) => column), this.sections])
      column.remove(row);
    this.#rowOf.delete(this.#ids[row] as string);
    this.live.delete(row);
    this.#ids[row] = "";
    this.#free.push(row);
  }

  #eachCell(task: IndexedTask, visit: (column: TextColumn, text: string) => void): void {
    for (let at = 0; at < this.columns.length; at++) {
      const id = this.#columnIds[at] as string;
      visit(this.columns[at] as TextColumn, textIn(task, id));
    }
    for (const { column, textOf } of this.#hidden) visit(column, textOf(task));
    visit(this.sections, task.sectionId);
  }
}

/** The text of one cell; a cell never written is blank. */
export function textIn({ cells }: IndexedTask, columnId: string): string {
  return Object.hasOwn(cells, columnId) ? (cells[columnId] ?? "") : "";
}
