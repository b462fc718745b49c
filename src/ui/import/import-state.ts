import { type Accessor, createEffect, createSignal, getOwner, onCleanup, runWithOwner, untrack } from "solid-js";
import type { Transaction } from "../../core/change/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { createFileSession, type FileSession } from "./file-session.ts";

export type ImportStep = "files" | "columns" | "preview";

/** The import dialog: its files, the one looked at, and how far the person is with it. */
export interface ImportState {
  readonly sessions: Accessor<readonly FileSession[]>;
  readonly active: Accessor<FileSession | undefined>;
  readonly step: Accessor<ImportStep>;
  goTo(step: ImportStep): void;
  add(files: readonly File[]): void;
  remove(session: FileSession): void;
  /** Looks at a file that was read: at its columns where they are in doubt, else at what it would change. */
  open(session: FileSession): void;
  retry(session: FileSession): void;
  /** The act that took the last file in; undefined once it was dismissed or taken back. */
  readonly lastAct: Accessor<Transaction | undefined>;
  dismissLastAct(): void;
  /** Takes in what is shown and goes on to the next file. Gives the act; `isLast` when no file is left. */
  commit(): { readonly act: Transaction; readonly isLast: boolean } | undefined;
}

export function createImportState(app: AppModel): ImportState {
  const owner = getOwner();
  const [sessions, setSessions] = createSignal<readonly FileSession[]>([]);
  const [active, setActive] = createSignal<FileSession>();
  const [step, setStep] = createSignal<ImportStep>("files");
  const [isComparing, setComparing] = createSignal(false);
  const [lastAct, setLastAct] = createSignal<Transaction>();
  let isReading = false;
  let isClosed = false;

  /** The comparison waits until the step is on the screen: that of a large file holds the page for a second. */
  const goTo = (next: ImportStep) => {
    setComparing(false);
    setStep(next);
    if (next === "preview") void painted().then(() => setComparing(step() === "preview"));
  };
  const open = (session: FileSession) => {
    setActive(session);
    goTo(session.isSure() ? "preview" : "columns");
  };
  /** One file at a time: the worker reads one after the other anyway, and the first is soonest to be looked at. */
  const readWaiting = async () => {
    if (isReading) return;
    isReading = true;
    let session = waiting(sessions());
    while (session && !isClosed) {
      await session.read();
      await painted();
      if (session.workbook() && !active()) open(session);
      session = waiting(sessions());
    }
    isReading = false;
  };
  const add = (files: readonly File[]) => {
    const added = files.flatMap((file) => {
      const isPreviewed = () => isComparing() && active()?.file === file;
      return runWithOwner(owner, () => createFileSession(app, file, isPreviewed)) ?? [];
    });
    setSessions((held) => [...held, ...added]);
    void readWaiting();
  };
  createEffect(() => {
    const dropped = app.droppedFiles();
    if (dropped.length === 0) return;
    untrack(() => {
      app.dropFiles([]);
      add(dropped);
    });
  });
  onCleanup(() => {
    isClosed = true;
    for (const session of sessions()) session.cancel();
  });

  return {
    sessions,
    active,
    step,
    goTo,
    add,
    remove(session) {
      session.cancel();
      setSessions((held) => held.filter((other) => other !== session));
      if (active() !== session) return;
      setActive(undefined);
      goTo("files");
    },
    open,
    retry: (session) => void session.read().then(() => session.workbook() && !active() && open(session)),
    lastAct,
    dismissLastAct: () => setLastAct(undefined),
    commit() {
      const outcome = active()?.commit();
      if (!outcome?.ok) return undefined;
      setLastAct(outcome.transaction);
      const next = sessions().find((session) => session.workbook() && session.importedCount() === undefined);
      if (next) open(next);
      return { act: outcome.transaction, isLast: !next };
    },
  };
}

function waiting(sessions: readonly FileSession[]): FileSession | undefined {
  return sessions.find((session) => session.state().kind === "waiting");
}

/** A hidden page draws no frames; its work goes on all the same. */
const LONGEST_FRAME = 100;

/** Resolves after the next frame has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
