import { RowSet } from "./row-set.ts";
import { TextPool } from "./text-pool.ts";

/** A task as the index takes it: the plan's task records fit. */
export interface IndexedTask {
  readonly id: string;
  readonly sectionId: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The tasks' cells as numbers of distinct texts, in one typed array; a row number is given back when its task goes.
 * Beside the columns each row keeps its section, as the last of its numbers.
 */
export class TaskTable {
  readonly pool = new TextPool();
  readonly live = new RowSet();
  readonly #columnIds: readonly string[];
  readonly #width: number;
  readonly #rowOf = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #free: number[] = [];
  #numbers: Uint32Array;

  constructor(columnIds: readonly string[]) {
    this.#columnIds = columnIds;
    this.#width = columnIds.length + 1;
    this.#numbers = new Uint32Array(this.#width * 16);
  }

  get size(): number {
    return this.#rowOf.size;
  }

  get columnCount(): number {
    return this.#columnIds.length;
  }

  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  idAt(row: number): string {
    return this.#ids[row] as string;
  }

  /** The number of a row's text in a column; the column past the last is the section. */
  numberAt(row: number, column: number): number {
    return this.#numbers[row * this.#width + column] as number;
  }

  get sectionColumn(): number {
    return this.#columnIds.length;
  }

  /** A row for a new task. */
  insert(task: IndexedTask): number {
    const row = this.#free.pop() ?? this.#ids.length;
    if ((row + 1) * this.#width > this.#numbers.length) this.#grow();
    this.#ids[row] = task.id;
    this.#rowOf.set(task.id, row);
    this.live.add(row);
    for (let column = 0; column < this.#width; column++)
      this.#numbers[row * this.#width + column] = this.pool.acquire(this.#textOf(task, column));
    return row;
  }

  /** Takes the task's texts as they are now. */
  update(row: number, task: IndexedTask): void {
    for (let column = 0; column < this.#width; column++) {
      const at = row * this.#width + column;
      const before = this.#numbers[at] as number;
      this.#numbers[at] = this.pool.acquire(this.#textOf(task, column));
      this.pool.release(before);
    }
  }

  remove(row: number): void {
    for (let column = 0; column < this.#width; column++) this.pool.release(this.numberAt(row, column));
    this.#rowOf.delete(this.idAt(row));
    this.live.delete(row);
    this.#ids[row] = "";
    this.#free.push(row);
  }

  #textOf(task: IndexedTask, column: number): string {
    const id = this.#columnIds[column];
    if (id === undefined) return task.sectionId;
    return Object.hasOwn(task.cells, id) ? (task.cells[id] ?? "") : "";
  }

  #grow(): void {
    const larger = new Uint32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
