import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import {
  decide,
  type FillMode,
  type MergeDecisions,
  type MergeProposal,
  NO_DECISIONS,
  proposeMerge,
} from "../../core/merge/index.ts";
import {
  type ColumnChoice,
  type RawWorkbook,
  type RecognisedSheet,
  type RecognisedWorkbook,
  recogniseSheet,
  recogniseWorkbook,
} from "../../core/sheet/index.ts";
import { applyProposal, keyedIds } from "../../workspace/import/index.ts";
import type { RunOutcome } from "../../workspace/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { isSure } from "./is-sure.ts";
import { type ReadState, readFile } from "./read-file.ts";
import { decideCell, decideRows } from "./row-decisions.ts";

/** One file on its way into the plan: what was read, what the person chose, what would change. */
export interface FileSession {
  readonly file: File;
  readonly state: Accessor<ReadState>;
  /** Reads the file, at first or again. Resolves when it is read, has failed or was cancelled. */
  read(): Promise<void>;
  cancel(): void;
  readonly workbook: Accessor<RawWorkbook | undefined>;
  readonly guess: Accessor<RecognisedWorkbook | undefined>;
  readonly sheetIndex: Accessor<number>;
  chooseSheet(index: number): void;
  readonly sheet: Accessor<RecognisedSheet | undefined>;
  /** The header's row from 1; undefined lets it be found. */
  chooseHeaderRow(row: number | undefined): void;
  chooseRole(columnIndex: number, choice: ColumnChoice): void;
  readonly options: Accessor<MergeOptions>;
  setOptions(options: Partial<MergeOptions>): void;
  /** Everything was recognised beyond doubt: the columns need no look. */
  readonly isSure: Accessor<boolean>;
  /** Undefined until the columns are known, and while nobody looks at it. */
  readonly proposal: Accessor<MergeProposal | undefined>;
  setRows(rowNumbers: readonly number[], isTaken: boolean): void;
  setCell(rowNumber: number, columnId: string, isTaken: boolean): void;
  /** The plan changed under the preview, which was made again. */
  readonly hasMovedOn: Accessor<boolean>;
  /** Records taken in by `commit`; undefined before. */
  readonly importedCount: Accessor<number | undefined>;
  commit(): RunOutcome | undefined;
}

export interface MergeOptions {
  readonly fill: FillMode;
  readonly takenColumns: ReadonlySet<string>;
}

interface SheetChoices {
  readonly headerRow: number | undefined;
  readonly roles: ReadonlyMap<number, ColumnChoice>;
}

const NO_CHOICES: SheetChoices = { headerRow: undefined, roles: new Map() };
const PLAIN_OPTIONS: MergeOptions = { fill: "given", takenColumns: new Set() };

/** Must be called under an owner: it keeps memos. `isPreviewed` says whether the proposal is being looked at. */
export function createFileSession(app: AppModel, file: File, isPreviewed: () => boolean): FileSession {
  const [state, setState] = createSignal<ReadState>({ kind: "waiting" });
  const [chosenSheet, setChosenSheet] = createSignal<number>();
  const [choices, setChoices] = createSignal(NO_CHOICES);
  const [options, setOptions] = createSignal(PLAIN_OPTIONS);
  const [decisions, setDecisions] = createSignal<MergeDecisions>(NO_DECISIONS);
  const [hasMovedOn, setMovedOn] = createSignal(false);
  const [importedCount, setImportedCount] = createSignal<number>();
  let ids = keyedIds(() => crypto.randomUUID());
  let cancelling = new AbortController();

  const workbook = createMemo(() => {
    const now = state();
    return now.kind === "read" ? now.workbook : undefined;
  });
  const guess = createMemo(() => {
    const book = workbook();
    return book && recogniseWorkbook(book, { planColumns: app.plan.columns() });
  });
  const sheetIndex = () => chosenSheet() ?? guess()?.best ?? 0;
  const sheet = createMemo(() => {
    const { headerRow, roles } = choices();
    if (headerRow === undefined && roles.size === 0) return guess()?.sheets[sheetIndex()];
    const raw = workbook()?.sheets[sheetIndex()];
    const planColumns = app.plan.columns();
    return raw && recogniseSheet(raw, { planColumns, roles, ...(headerRow === undefined ? {} : { headerRow }) });
  });
  const whole = createMemo(() => {
    const found = sheet();
    if (!found?.mapping || !isPreviewed()) return undefined;
    const { mapping, rows } = found;
    return proposeMerge({ snapshot: app.plan.snapshot(), rows, mapping, newId: (key) => ids(key), ...options() });
  });
  const proposal = createMemo(() => {
    const made = whole();
    return made && decisions() !== NO_DECISIONS ? decide(made, decisions()) : made;
  });
  createEffect(on(app.plan.snapshot, () => setMovedOn(isPreviewed()), { defer: true }));

  const startOver = (next: SheetChoices) => {
    setDecisions(NO_DECISIONS);
    setChoices(next);
  };
  return {
    file,
    state,
    async read() {
      cancelling = new AbortController();
      setState({ kind: "reading" });
      setState(await readFile(app.services, file, { signal: cancelling.signal }));
    },
    cancel: () => cancelling.abort(),
    workbook,
    guess,
    sheetIndex,
    chooseSheet(index) {
      setChosenSheet(index);
      startOver(NO_CHOICES);
    },
    sheet,
    chooseHeaderRow: (headerRow) => startOver({ headerRow, roles: new Map() }),
    chooseRole: (index, choice) => startOver({ ...choices(), roles: withChoice(choices().roles, index, choice) }),
    options,
    setOptions: (changed) => setOptions((now) => ({ ...now, ...changed })),
    isSure: () => isSure(guess()),
    proposal,
    setRows: (rowNumbers, isTaken) => setDecisions((now) => decideRows(now, rowNumbers, isTaken)),
    setCell: (rowNumber, columnId, isTaken) =>
      setDecisions((now) => decideCell(now, proposal(), rowNumber, columnId, isTaken)),
    hasMovedOn,
    importedCount,
    commit() {
      const shown = proposal();
      const now = state();
      if (!shown || now.kind !== "read") return undefined;
      const kept = { id: crypto.randomUUID(), name: file.name, bytes: now.bytes };
      const outcome = app.workspace.run(applyProposal(shown, file.name), [kept]);
      if (!outcome.ok) return outcome;
      const { added, changed } = outcome.transaction.detail;
      setImportedCount(Number(added) + Number(changed));
      setMovedOn(false);
      ids = keyedIds(() => crypto.randomUUID());
      return outcome;
    },
  };
}

/** A column of the plan is fed from one column only: the one that was taken for it before becomes unmapped. */
function withChoice(choices: SheetChoices["roles"], index: number, choice: ColumnChoice): SheetChoices["roles"] {
  const others = [...choices].filter(([other, held]) => other !== index && (choice === null || !isSame(held, choice)));
  return new Map([...others, [index, choice]]);
}

function isSame(a: ColumnChoice, b: ColumnChoice): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a?.columnId === b?.columnId;
}
