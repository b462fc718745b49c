import { Match, Switch } from "solid-js";
import { Icon } from "../../shell/icon.tsx";
import { importText } from "../../text/import.ts";
import { newPlanText } from "../../text/new-plan.ts";
import type { ImportState } from "../import-state.ts";
import { NewPlanFooter } from "../new-plan/new-plan-footer.tsx";
import type { Planning } from "../new-plan/planning.ts";
import { FilesFooter } from "./files-footer.tsx";
import { PreviewFooter } from "./preview-footer.tsx";

export interface ImportFooterProps {
  readonly state: ImportState;
  readonly planning: Planning | undefined;
  /** The files are to become a new plan: taking them all into the open one is not offered. */
  readonly makesPlan: boolean;
  /** Goes on to the file's plan. */
  readonly onPlan: () => void;
}

/** What the present step leads to; in the preview, what would be taken in. */
export function ImportFooter(props: ImportFooterProps) {
  return (
    <Switch>
      <Match when={props.state.step() === "files"}>
        <FilesFooter state={props.state} importsAll={!props.makesPlan} />
      </Match>
      <Match when={props.state.step() === "understanding"}>
        <button type="button" onClick={() => props.state.goTo("files")}>
          {importText.back}
        </button>
        <button
          type="button"
          class="button-primary"
          disabled={!hasContent(props.state)}
          onClick={() => (props.makesPlan ? props.onPlan() : props.state.goTo("preview"))}
        >
          {props.makesPlan ? newPlanText.goOn : importText.toPreview}
          <Icon name="right" />
        </button>
      </Match>
      <Match when={props.state.step() === "preview"}>
        <PreviewFooter state={props.state} />
      </Match>
      <Match when={props.state.step() === "new-plan" && props.planning}>
        {(planning) => <NewPlanFooter planning={planning()} onBack={() => props.state.goTo("understanding")} />}
      </Match>
    </Switch>
  );
}

function hasContent(state: ImportState): boolean {
  return (
    state
      .part()
      ?.sheet()
      ?.mapping?.columns.some(({ role }) => role === "content") ?? false
  );
}
