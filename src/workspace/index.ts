export type { SaveState } from "./save-state.ts";
export {
  type ChangedEvent,
  type HistoryOutcome,
  type RunOutcome,
  Workspace,
  type WorkspaceEvent,
  type WorkspaceOptions,
} from "./workspace.ts";
