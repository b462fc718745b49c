import { Show } from "solid-js";
import { Icon } from "../../shell/icon.tsx";
import { importText } from "../../text/import.ts";
import { importFilesText } from "../../text/import-files.ts";
import { newPlanText } from "../../text/new-plan.ts";
import type { FileSession } from "../session/file-session.ts";
import type { PartSession } from "../session/part-session.ts";
import { issuesOfPart } from "../session/session-issues.ts";
import { Preview } from "./preview.tsx";

export interface PreviewStepProps {
  readonly session: FileSession;
  readonly part: PartSession;
  readonly onShowSheet: () => void;
  readonly onNewPlan: () => void;
}

/** What the sheet looked at would change, once it is compared. */
export function PreviewStep(props: PreviewStepProps) {
  // Another sheet is another preview: nothing of what was looked at or decided in the first one is left in it.
  return (
    <Show when={props.part} keyed>
      {(part) => (
        <PartPreview session={props.session} part={part} onShowSheet={props.onShowSheet} onNewPlan={props.onNewPlan} />
      )}
    </Show>
  );
}

function PartPreview(props: PreviewStepProps) {
  return (
    <Show when={props.part.proposal()} fallback={<p>{importText.comparing}</p>}>
      {(proposal) => (
        <>
          <Show when={props.part.guesses().length > 0}>
            <div class="preview-doubts">
              <Icon name="eye" />
              <p>{importFilesText.doubts(props.part.guesses())}</p>
              <button type="button" onClick={() => props.onShowSheet()}>
                {importText.showSheet}
              </button>
              <Show when={props.part.guesses().some(({ kind }) => kind === "nothing-matched")}>
                <button type="button" onClick={() => props.onNewPlan()}>
                  {newPlanText.start}
                </button>
              </Show>
            </div>
          </Show>
          <Preview
            proposal={proposal()}
            acts={props.part}
            fill={props.part.options().fill}
            links={props.part.links()}
            issues={issuesOfPart(props.session, props.part)}
          />
        </>
      )}
    </Show>
  );
}
