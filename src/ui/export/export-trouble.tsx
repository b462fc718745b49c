import { Match, Switch } from "solid-js";
import { IssueList } from "../import/issue-list.tsx";
import { exportText } from "../text/export.ts";
import { issueSentence } from "../text/issues.ts";
import type { ExportOutcome } from "./export-file.ts";

/** Why no file was saved. A saved one is told by a notice: the dialog is gone then. */
export function ExportTrouble(props: { readonly outcome: ExportOutcome }) {
  const differences = () => (props.outcome.kind === "differs" ? props.outcome.issues : []);
  const unreadable = () => (props.outcome.kind === "unreadable" ? props.outcome.issue : undefined);
  return (
    <div role="alert">
      <Switch>
        <Match when={props.outcome.kind === "differs"}>
          <p class="export-dialog__problem">{exportText.differs(differences().length)}</p>
          <IssueList issues={differences()} />
        </Match>
        <Match when={unreadable()}>
          {(issue) => (
            <p class="export-dialog__problem">
              {exportText.unreadable} {issueSentence(issue())}
            </p>
          )}
        </Match>
        <Match when={props.outcome.kind === "cancelled"}>
          <p>{exportText.cancelled}</p>
        </Match>
        <Match when={props.outcome.kind === "failed"}>
          <p class="export-dialog__problem">{exportText.failed}</p>
        </Match>
      </Switch>
    </div>
  );
}
