import { createSignal, Show } from "solid-js";
import { Icon } from "../../shell/icon.tsx";
import { useApp } from "../../state/app-model.ts";
import { importFilesText } from "../../text/import-files.ts";
import { importSendersText } from "../../text/import-senders.ts";
import { importSourcesText } from "../../text/import-sources.ts";
import { newPlanText } from "../../text/new-plan.ts";
import type { ImportState } from "../import-state.ts";
import { SourceButtons } from "../sources/source-buttons.tsx";

export interface ChooseFilesProps {
  readonly state: ImportState;
  readonly makesPlan: boolean;
  readonly onShowSenders: () => void;
}

/** The way in. The page itself takes what is dropped; with files at hand it only offers to add more. */
export function ChooseFiles(props: ChooseFilesProps) {
  const { plan } = useApp();
  const senderCount = () => plan.snapshot().sender.size;
  const [isOver, setOver] = createSignal(false);
  const isFirst = () => props.state.sessions().length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only lights up; dropping works anywhere and the button does the same by keyboard
    <div
      class="choose-files"
      classList={{ "choose-files--over": isOver(), "choose-files--more": !isFirst() }}
      onDragEnter={() => setOver(true)}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <Show when={isFirst()}>
        <span class="choose-files__picture">
          <Icon name="import" />
        </span>
        <p class="choose-files__title">{importFilesText.dropTitle}</p>
      </Show>
      <SourceButtons state={props.state} />
      <Show when={props.state.isGathering()}>
        <p role="status">{importFilesText.gathering}</p>
      </Show>
      <p class="choose-files__hint">{importSourcesText.hint}</p>
      <Show when={senderCount() > 0}>
        <button type="button" class="button-quiet" onClick={() => props.onShowSenders()}>
          {importSendersText.open(senderCount())}
        </button>
      </Show>
      <Show when={isFirst()}>
        <p class="choose-files__hint">{props.makesPlan ? newPlanText.promise : importFilesText.dropPromise}</p>
      </Show>
    </div>
  );
}
