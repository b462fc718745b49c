import { createMemo, Show } from "solid-js";
import { understandingText } from "../../text/import-understanding.ts";
import { newPlanText } from "../../text/new-plan.ts";
import { IssueList } from "../issue-list.tsx";
import type { FileSession } from "../session/file-session.ts";
import { issuesOfSheet } from "../session/session-issues.ts";
import { HeaderChoice } from "./header-choice.tsx";
import { HeaderQuestion } from "./header-question.tsx";
import { MemoryNote } from "./memory-note.tsx";
import { createRowWindow } from "./row-window.ts";
import { SheetChoice } from "./sheet-choice.tsx";
import { SheetTable } from "./sheet-table.tsx";
import "./understanding-step.css";

export interface UnderstandingStepProps {
  readonly session: FileSession;
  /** Which sheet, from 0. */
  readonly index: number;
  lookAt(sheet: number): void;
  /** Makes a plan of the file instead; absent where that is the way on anyhow. */
  readonly onNewPlan: (() => void) | undefined;
}

/** How a sheet was understood, over the sheet as the file has it: every guess with its reason, and corrected in place. */
export function UnderstandingStep(props: UnderstandingStepProps) {
  const sheet = createMemo(() => props.session.understood()?.workbook.sheets[props.index]);
  const rows = createRowWindow(
    () => props.session.source,
    () => props.index,
    sheet,
  );
  const hasContent = () => sheet()?.mapping?.columns.some(({ role }) => role === "content") ?? false;
  // The question over the rows says this already, and what to do.
  const issues = () => issuesOfSheet(props.session, props.index).filter(({ code }) => code !== "sheet.no-header");
  return (
    <div class="understanding">
      <SheetChoice session={props.session} index={props.index} lookAt={props.lookAt} />
      <MemoryNote session={props.session} index={props.index} />
      <div class="understanding__line">
        <HeaderChoice session={props.session} index={props.index} sheet={sheet()} rows={rows} />
        <Show when={props.session.parts().length > 0 && props.onNewPlan}>
          {(startPlan) => (
            <button type="button" onClick={() => startPlan()()}>
              {newPlanText.start}
            </button>
          )}
        </Show>
      </div>
      <Show when={sheet()?.mapping} fallback={<HeaderQuestion session={props.session} index={props.index} />}>
        <Show when={!hasContent()}>
          <p class="import-problem">{understandingText.contentNeeded}</p>
        </Show>
      </Show>
      <IssueList issues={issues()} onJump={rows.goTo} />
      <SheetTable session={props.session} index={props.index} sheet={sheet()} rows={rows} />
    </div>
  );
}
