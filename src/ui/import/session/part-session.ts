import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import {
  decide,
  type MergeDecisions,
  type MergeInput,
  type MergeProposal,
  NO_DECISIONS,
  proposeInSteps,
  type SectionChoice,
  type Steps,
} from "../../../core/merge/index.ts";
import type { RecognisedSheet } from "../../../core/sheet/index.ts";
import { keyedIds } from "../../../workspace/import/index.ts";
import type { AppModel } from "../../state/app-model.ts";
import type { PreviewActs } from "../preview/preview-acts.ts";
import type { BroughtBefore } from "./brought-before.ts";
import type { MergeOptions } from "./merge-options.ts";
import { type Doubt, doubtsOfProposal, doubtsOfSheet } from "./part-doubts.ts";
import { decideCell, decideRows } from "./row-decisions.ts";

/** One sheet of a file on its way into the plan: what was decided for it, and what it would change. */
export interface PartSession extends PreviewActs {
  /** Which sheet of the file, from 0. */
  readonly index: number;
  readonly sheet: Accessor<RecognisedSheet | undefined>;
  readonly options: Accessor<MergeOptions>;
  readonly links: Accessor<ReadonlyMap<number, string | null>>;
  readonly decisions: Accessor<MergeDecisions>;
  /** As last compared; undefined before, and while its columns are not known. */
  readonly proposal: Accessor<MergeProposal | undefined>;
  /** Nothing it depends on has changed since it was compared. */
  readonly isCompared: Accessor<boolean>;
  /** Whether its preview is on the screen. */
  readonly isLookedAt: Accessor<boolean>;
  /** Compares it, in steps; ends without a result where something it depends on changes meanwhile. */
  compare(): Steps<void>;
  /** How much of it is compared, 0 to 1, while it is. */
  readonly comparedShare: Accessor<number | undefined>;
  /** The plan changed under the preview, which was made again. */
  readonly hasMovedOn: Accessor<boolean>;
  /** What a person should look at; of how it was understood, nothing any more once they have seen the preview. */
  readonly doubts: Accessor<readonly Doubt[]>;
  /** What was guessed of the sheet and may be wrong, seen or not. */
  readonly guesses: Accessor<readonly Doubt[]>;
  /** Records taken in from it; undefined before. */
  readonly importedCount: Accessor<number | undefined>;
  /** To be told when it was taken in. */
  settle(count: number): void;
  /** What was taken in was taken back. */
  reopen(): void;
  /** What it is compared with the plan by; undefined while its columns are not known. */
  readonly mergeInput: Accessor<Omit<MergeInput, "snapshot" | "newId" | "earlier"> | undefined>;
  /** As `setCell`, over another proposal for the same rows. */
  decideIn(shown: MergeProposal | undefined, rowNumber: number, columnId: string, isTaken: boolean): void;
  /** Other columns: what was decided for single cells is void. */
  forgetDecisions(): void;
}

export interface PartInput {
  readonly app: AppModel;
  readonly index: number;
  readonly sheet: Accessor<RecognisedSheet | undefined>;
  readonly rememberedLinks: Accessor<ReadonlyMap<string, string | null>>;
  /** What other files of this dialog brought before. */
  readonly brought: BroughtBefore;
  /** Whether its preview is on the screen. */
  readonly isLookedAt: Accessor<boolean>;
}

const NO_LINKS: ReadonlyMap<number, string | null> = new Map();

/** Must be called under an owner: it keeps memos. */
export function createPartSession(given: PartInput): PartSession {
  const { app, index, sheet, rememberedLinks, brought, isLookedAt } = given;
  const [options, setOptions] = createSignal<MergeOptions>({ fill: "given", takenColumns: new Set() });
  const [links, setLinks] = createSignal(NO_LINKS);
  const [sections, setSections] = createSignal<ReadonlyMap<number, SectionChoice>>(new Map());
  const [decisions, setDecisions] = createSignal<MergeDecisions>(NO_DECISIONS);
  const [compared, setCompared] = createSignal<{ readonly input: unknown; readonly made: MergeProposal | undefined }>();
  const [comparedShare, setComparedShare] = createSignal<number>();
  const [hasMovedOn, setMovedOn] = createSignal(false);
  const [importedCount, setImportedCount] = createSignal<number>();
  const [hasBeenSeen, setBeenSeen] = createSignal(false);
  let ids = keyedIds(() => crypto.randomUUID());

  const input = createMemo(() => ({
    snapshot: app.plan.snapshot(),
    acts: brought.acts(),
    sheet: sheet(),
    links: links(),
    sections: sections(),
    rememberedLinks: rememberedLinks(),
    ...options(),
  }));
  const proposal = createMemo(() => {
    const made = compared()?.made;
    return made && decisions() !== NO_DECISIONS ? decide(made, decisions()) : made;
  });
  const isCompared = createMemo(() => compared()?.input === input());
  const propose = function* (wanted: ReturnType<typeof input>): Steps<MergeProposal | undefined> {
    const { sheet: found, acts: _, ...rest } = wanted;
    if (!found?.mapping) return undefined;
    yield 0;
    const earlier = brought.partsIn(wanted.snapshot);
    yield 0;
    return yield* proposeInSteps({
      ...rest,
      ...(earlier ? { earlier } : {}),
      rows: found.rows,
      mapping: found.mapping,
      newId: (key) => ids(key),
    });
  };
  const compare = function* (): Steps<void> {
    const now = input();
    const steps = propose(now);
    let step = steps.next();
    for (; !step.done && input() === now; step = steps.next()) {
      setComparedShare(step.value);
      yield step.value;
    }
    setComparedShare(undefined);
    // What it shows is drawn in a slice of its own.
    if (step.done) yield 1;
    if (!step.done || input() !== now) return;
    const before = compared()?.made;
    if (before && before.snapshot !== now.snapshot && isLookedAt()) setMovedOn(true);
    setCompared({ input: now, made: step.value });
  };

  const guesses = createMemo(() => {
    const found = sheet();
    return found ? doubtsOfSheet(found, proposal()) : [];
  });
  const doubts = createMemo(() => {
    const made = proposal();
    return [...(hasBeenSeen() ? [] : guesses()), ...(made ? doubtsOfProposal(made) : [])];
  });
  createEffect(() => {
    if (isLookedAt() && proposal()) setBeenSeen(true);
  });

  const decideIn: PartSession["decideIn"] = (shown, rowNumber, columnId, isTaken) =>
    setDecisions((now) => decideCell(now, shown, rowNumber, columnId, isTaken));

  return {
    index,
    sheet,
    options,
    links,
    decisions,
    proposal,
    isCompared,
    isLookedAt,
    compare,
    comparedShare,
    hasMovedOn,
    doubts,
    guesses,
    importedCount,
    settle(count) {
      setImportedCount(count);
      setMovedOn(false);
      ids = keyedIds(() => crypto.randomUUID());
    },
    reopen: () => setImportedCount(undefined),
    mergeInput: () => {
      const { snapshot: _, acts: __, sheet: found, ...rest } = input();
      return found?.mapping && { ...rest, rows: found.rows, mapping: found.mapping, decisions: decisions() };
    },
    decideIn,
    forgetDecisions: () => setDecisions(NO_DECISIONS),
    setRows: (rowNumbers, isTaken) => setDecisions((now) => decideRows(now, rowNumbers, isTaken)),
    setCell: (rowNumber, columnId, isTaken) => decideIn(proposal(), rowNumber, columnId, isTaken),
    link: (rowNumber, taskId) => setLinks((now) => withLink(now, rowNumber, taskId)),
    setSection: (rowNumbers, section) =>
      setSections((now) => new Map([...now, ...rowNumbers.map((row) => [row, section] as const)])),
    setFill: (fill) => setOptions((now) => ({ ...now, fill })),
    takeColumn: (key, isTaken) =>
      setOptions((now) => ({ ...now, takenColumns: withColumn(now.takenColumns, key, isTaken) })),
  };
}

function withLink(
  links: ReadonlyMap<number, string | null>,
  rowNumber: number,
  taskId: string | null | undefined,
): ReadonlyMap<number, string | null> {
  const next = new Map(links);
  if (taskId === undefined) next.delete(rowNumber);
  else next.set(rowNumber, taskId);
  return next;
}

function withColumn(taken: ReadonlySet<string>, key: string, isTaken: boolean): ReadonlySet<string> {
  const next = new Set(taken);
  if (isTaken) next.add(key);
  else next.delete(key);
  return next;
}
