import { createSignal, Match, Show, Switch } from "solid-js";
import { BatchReview } from "../batch/batch-review.tsx";
import type { ImportState } from "../import-state.ts";
import { SenderList } from "../senders/sender-list.tsx";
import { ChooseFiles } from "./choose-files.tsx";
import { FileFilters } from "./file-filters.tsx";
import "./file-step.css";
import { FileTable } from "./file-table.tsx";
import { ReadingLine } from "./reading-line.tsx";

export interface FileStepProps {
  readonly state: ImportState;
  /** The files are to become a new plan. */
  readonly makesPlan: boolean;
}

/** Where files come in, how far each of them is, and what each would do. */
export function FileStep(props: FileStepProps) {
  const [showsSenders, setShowsSenders] = createSignal(false);
  return (
    <Switch>
      <Match when={props.state.batch.isReviewed()}>
        <BatchReview batch={props.state.batch} />
      </Match>
      <Match when={showsSenders()}>
        <SenderList onBack={() => setShowsSenders(false)} />
      </Match>
      <Match when={true}>
        <div class="file-step">
          <Show when={props.state.sessions().length > 0}>
            <div class="file-step__bar">
              <FileFilters list={props.state.list} />
              <ReadingLine state={props.state} />
            </div>
            <FileTable state={props.state} list={props.state.list} />
          </Show>
          <ChooseFiles state={props.state} makesPlan={props.makesPlan} onShowSenders={() => setShowsSenders(true)} />
        </div>
      </Match>
    </Switch>
  );
}
