import { type Accessor, batch, createMemo, createSignal, onCleanup } from "solid-js";
import type { UndoHistory } from "../../core/change/index.ts";
import {
  type Column,
  columnsInOrder,
  type OutlineSection,
  outlineOf,
  type PlanSnapshot,
} from "../../core/model/index.ts";
import type { ChangedEvent, SaveState, Workspace } from "../../workspace/index.ts";

/** The outline of a plan's next state, by the one before it. */
export type NextOutline = (before: readonly OutlineSection[], snapshot: PlanSnapshot) => readonly OutlineSection[];

/** The open plan as signals: the only bridge from the workspace to components. */
export interface PlanState {
  readonly snapshot: Accessor<PlanSnapshot>;
  readonly outline: Accessor<readonly OutlineSection[]>;
  readonly columns: Accessor<readonly Column[]>;
  readonly saveState: Accessor<SaveState>;
  readonly history: Accessor<UndoHistory>;
  /** Calls back after each change, once the signals have it. */
  onChange(listener: (change: ChangedEvent) => void): void;
  /** From here on it shows what the workspace holds; its outline goes on from one state to the next. */
  follow(workspace: Workspace, nextOutline: NextOutline): void;
}

/** Shows the plan as it was stored until there is a workspace to follow. */
export function createPlanState(stored: PlanSnapshot): PlanState {
  const [snapshot, setSnapshot] = createSignal(stored);
  const [saveState, setSaveState] = createSignal<SaveState>({ kind: "saved", at: undefined });
  const [history, setHistory] = createSignal<UndoHistory>({ undo: [], redo: [] });
  const listeners = new Set<(change: ChangedEvent) => void>();
  let unsubscribe: (() => void) | undefined;
  onCleanup(() => unsubscribe?.());
  let outlineAfter: NextOutline = (_, first) => outlineOf(first);
  const columnRecords = createMemo(() => snapshot().column);
  return {
    snapshot,
    outline: createMemo<readonly OutlineSection[]>((before) => outlineAfter(before, snapshot()), []),
    columns: createMemo(() => {
      columnRecords();
      return columnsInOrder(snapshot());
    }),
    saveState,
    history,
    onChange(listener) {
      listeners.add(listener);
      onCleanup(() => listeners.delete(listener));
    },
    follow(workspace, nextOutline) {
      outlineAfter = nextOutline;
      batch(() => {
        setSnapshot(workspace.snapshot);
        setSaveState(workspace.saveState);
        setHistory(workspace.history);
      });
      unsubscribe = workspace.subscribe((event) => {
        if (event.type === "save-state") setSaveState(event.state);
        else if (event.type === "history") setHistory(event.history);
        else {
          setSnapshot(event.after);
          for (const listener of listeners) listener(event);
        }
      });
    },
  };
}
