import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  getOwner,
  onCleanup,
  runWithOwner,
  untrack,
} from "solid-js";
import type { Transaction } from "../../core/change/index.ts";
import type { Issue } from "../../core/issue/index.ts";
import type { FileSource } from "../../workspace/ports.ts";
import type { AppModel } from "../state/app-model.ts";
import type { DroppedItem } from "../state/dropped-items.ts";
import { type BatchState, createBatchState } from "./batch/batch-state.ts";
import { createFileList, type FileList } from "./files/file-list.ts";
import { createBroughtBefore } from "./session/brought-before.ts";
import { commitPart, type ImportOutcome } from "./session/commit-part.ts";
import { type Commitment, createCommitment } from "./session/commitment.ts";
import { keepCompared } from "./session/comparing.ts";
import { createFileSession, type FileSession } from "./session/file-session.ts";
import { type LookedAt, nextToOpen, sheetToOpen } from "./session/next-to-open.ts";
import { painted } from "./session/painted.ts";
import { isAboutSheet } from "./session/part-doubts.ts";
import type { PartSession } from "./session/part-session.ts";
import { createReadingQueue, type ReadingQueue } from "./session/reading-queue.ts";
import { gatherSources } from "./sources/gather-sources.ts";

export type ImportStep = "files" | "understanding" | "preview" | "new-plan";

/** The import dialog: its files, the sheet looked at, and how far the person is with it. */
export interface ImportState {
  readonly sessions: Accessor<readonly FileSession[]>;
  readonly list: FileList;
  readonly active: Accessor<FileSession | undefined>;
  /** Which sheet of the active file is looked at, from 0. */
  readonly sheet: Accessor<number>;
  /** The sheet looked at, where it is taken in. */
  readonly part: Accessor<PartSession | undefined>;
  readonly step: Accessor<ImportStep>;
  goTo(step: ImportStep): void;
  /** Files, folders and archives, as a person gives them. Resolves when it is known which files are in them. */
  give(items: readonly DroppedItem[]): Promise<void>;
  /** It is being looked which files are in what was given. */
  readonly isGathering: Accessor<boolean>;
  add(sources: readonly FileSource[]): void;
  /** What there is to tell of everything given so far, as a whole. */
  readonly givenIssues: Accessor<readonly Issue[]>;
  /** Tells something of what was given; the same only once. */
  tell(issue: Issue): void;
  remove(session: FileSession): void;
  /** Looks at a file that was read: at how it was understood where that is in doubt, else at what it would change. */
  open(session: FileSession, sheet?: number): void;
  lookAt(sheet: number): void;
  retry(session: FileSession): void;
  readonly reading: ReadingQueue;
  /** The act that took the last file in; undefined once it was dismissed or taken back. */
  readonly lastAct: Accessor<Transaction | undefined>;
  dismissLastAct(): void;
  /** The act was taken back: what it brought can be taken in again. */
  reopen(): void;
  readonly batch: BatchState;
  /** How far the import is that was asked for last. */
  readonly commitment: Pick<Commitment, "stage" | "cancel">;
  /** Takes in all clear files as shown. */
  commitBatch(): Promise<CommitEnd | undefined>;
  /** Takes in what is shown and goes on to the next sheet or file. `isLast` when none is left. */
  commit(): Promise<CommitEnd | undefined>;
}

export interface CommitEnd {
  readonly outcome: ImportOutcome;
  readonly isLast: boolean;
}

export function createImportState(app: AppModel): ImportState {
  const owner = getOwner();
  const [sessions, setSessions] = createSignal<readonly FileSession[]>([]);
  const [lookedAt, setLookedAt] = createSignal<LookedAt>();
  const [step, setStep] = createSignal<ImportStep>("files");
  const [isComparing, setComparing] = createSignal(false);
  const [lastAct, setLastAct] = createSignal<Transaction>();
  const [givenIssues, setGivenIssues] = createSignal<readonly Issue[]>([]);
  const [isGathering, setGathering] = createSignal(false);
  const keptFiles = new Set<string>();
  let isClosed = false;

  const brought = createBroughtBefore();
  const commitment = createCommitment(app);
  const isCommitting = createMemo(() => commitment.stage() !== undefined);
  const batch = createBatchState({ app, sessions, brought, kept: keptFiles, isCommitting });
  const importedParts = () =>
    sessions().flatMap((session) => session.parts().filter(({ importedCount }) => importedCount() !== undefined));
  /** Notes which parts an act brings in. */
  const lastParts: PartSession[] = [];
  const noteAct = (before: readonly PartSession[], act: Transaction) => {
    lastParts.splice(0, lastParts.length, ...importedParts().filter((other) => !before.includes(other)));
    setLastAct(act);
  };
  /** Known right away, so that nothing is compared without it. */
  const keepAct = (made: ImportOutcome) => {
    if (made.ok) brought.add(made.transaction.change);
    return made;
  };

  const part = createMemo(() => {
    const now = lookedAt();
    return now?.session.parts().find(({ index }) => index === now.sheet);
  });
  /** The comparison waits until the step is on the screen: that of a large file holds the page for a second. */
  const goTo = (next: ImportStep) => {
    setComparing(false);
    setStep(next);
    if (next === "preview") void painted().then(() => setComparing(step() === "preview"));
  };
  const open = (session: FileSession, wanted?: number) => {
    const sheet = wanted ?? sheetToOpen(session);
    setLookedAt({ session, sheet });
    goTo(
      session.parts().some((candidate) => candidate.index === sheet && !candidate.doubts().some(isAboutSheet))
        ? "preview"
        : "understanding",
    );
  };
  const reading = createReadingQueue(sessions, (session) => {
    // A single file is looked at right away; of many, the person chooses.
    if (session.understood() && !lookedAt() && sessions().length === 1) open(session);
  });
  const add = (sources: readonly FileSource[]) => {
    const added = sources.flatMap((source) => {
      const isLookedAt = (sheet: number) =>
        isComparing() && !isCommitting() && lookedAt()?.session.source === source && lookedAt()?.sheet === sheet;
      return runWithOwner(owner, () => createFileSession({ app, source, brought, isLookedAt })) ?? [];
    });
    setSessions((held) => [...held, ...added]);
    reading.goOn();
  };
  const give = async (items: readonly DroppedItem[]) => {
    setGathering(true);
    const { sources, issues } = await gatherSources(items, app.services.archives);
    if (isClosed) return;
    setGathering(false);
    setGivenIssues((told) => [...told, ...issues]);
    add(sources);
  };
  createEffect(() => {
    const dropped = app.droppedFiles();
    if (dropped.length === 0) return;
    untrack(() => {
      app.dropFiles([]);
      void give(dropped);
    });
  });
  keepCompared(createMemo(() => sessions().flatMap((session) => session.parts())));
  onCleanup(() => {
    isClosed = true;
    for (const session of sessions()) session.cancel();
  });

  return {
    sessions,
    list: createFileList(sessions),
    active: () => lookedAt()?.session,
    sheet: () => lookedAt()?.sheet ?? 0,
    part,
    step,
    goTo,
    give,
    isGathering,
    add,
    givenIssues,
    tell: (issue) => setGivenIssues((told) => [...told.filter(({ code }) => code !== issue.code), issue]),
    remove(session) {
      session.cancel();
      setSessions((held) => held.filter((other) => other !== session));
      if (lookedAt()?.session !== session) return;
      setLookedAt(undefined);
      goTo("files");
    },
    open,
    lookAt: (sheet) => setLookedAt((now) => now && { ...now, sheet }),
    retry: (session) =>
      void session.read().then(() => session.understood() && sessions().length === 1 && open(session)),
    reading,
    lastAct,
    dismissLastAct: () => setLastAct(undefined),
    reopen() {
      for (const reopened of lastParts) reopened.reopen();
      setLastAct(undefined);
    },
    batch,
    commitment,
    async commitBatch() {
      const before = importedParts();
      const outcome = await commitment.run(async (task) => keepAct(await batch.commit(task)));
      if (!outcome.ok) return { outcome, isLast: false };
      batch.leave();
      noteAct(before, outcome.transaction);
      return { outcome, isLast: sessions().every((session) => session.standing() === "imported") };
    },
    async commit() {
      const session = lookedAt()?.session;
      const shown = part();
      if (!session || !shown) return undefined;
      const before = importedParts();
      const outcome = await commitment.run(async (task) => {
        const made = keepAct(await commitPart(app, session, shown, keptFiles, task));
        // What is in the plan need not be compared with it once more.
        if (made.ok) setComparing(false);
        return made;
      });
      if (!outcome.ok) return { outcome, isLast: false };
      noteAct(before, outcome.transaction);
      const next = nextToOpen(sessions(), session);
      if (next) open(next.session, next.sheet);
      return { outcome, isLast: !next };
    },
  };
}
