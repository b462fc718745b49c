import { For, Show } from "solid-js";
import { useApp } from "../../state/app-model.ts";
import { importSourcesText } from "../../text/import-sources.ts";
import { issueSentence } from "../../text/issues.ts";
import type { ImportState } from "../import-state.ts";

/** A hint only: what a file is, its content says. */
const ACCEPT =
  ".xlsx,.xlsm,.xlsb,.xltx,.xltm,.xlam,.xls,.xlt,.xla,.xlw,.ods,.ots,.fods,.sxc,.xml,.csv,.tsv,.txt,.prn,.slk,.dif,.dbf,.wk1,.wk3,.docx,.docm,.dotx,.doc,.dot,.odt,.ott,.fodt,.htm,.html,.mht,.mhtml,.zip";

/** The ways to give files without dragging: choosing some, choosing a folder, pasting a table. */
export function SourceButtons(props: { readonly state: ImportState }) {
  const { services } = useApp();
  const give = async (isFolder: boolean) =>
    props.state.give(await services.pickFiles({ accept: isFolder ? "" : ACCEPT, multiple: true, isFolder }));
  const isFirst = () => props.state.sessions().length === 0;
  return (
    <>
      <div class="file-step__ways">
        <button type="button" class="button-primary" autofocus onClick={() => void give(false)}>
          {isFirst() ? importSourcesText.choose : importSourcesText.chooseMore}
        </button>
        <button type="button" onClick={() => void give(true)}>
          {importSourcesText.chooseFolder}
        </button>
      </div>
      <div role="status">
        <Show when={props.state.givenIssues().length > 0}>
          <ul class="file-step__told">
            <For each={props.state.givenIssues()}>{(issue) => <li>{issueSentence(issue)}</li>}</For>
          </ul>
        </Show>
      </div>
    </>
  );
}
