import { Match, Switch } from "solid-js";
import { readColumns } from "../../../core/sheet/index.ts";
import { Icon } from "../../shell/icon.tsx";
import { understandingText } from "../../text/import-understanding.ts";
import type { FileSession } from "../session/file-session.ts";

/** Says where a sheet was understood as an earlier one of its sender, and lets that be dropped. */
export function MemoryNote(props: { readonly session: FileSession; readonly index: number }) {
  const name = () => props.session.sender()?.name ?? "";
  const isUsed = () => {
    const sheet = props.session.understood()?.workbook.sheets[props.index];
    return (
      sheet?.verdict.reason === "remembered" ||
      sheet?.mapping?.isRemembered ||
      (sheet?.mapping && readColumns(sheet.mapping).some(({ reason }) => reason === "remembered")) ||
      sheet?.lines.some(({ reason }) => reason === "remembered")
    );
  };
  return (
    <Switch>
      <Match when={!props.session.usesMemory()}>
        <div class="memory-note">
          <span>{understandingText.memoryDropped(name())}</span>
          <button type="button" onClick={() => void props.session.useMemory(true)}>
            {understandingText.useMemory}
          </button>
        </div>
      </Match>
      <Match when={isUsed()}>
        <div class="memory-note">
          <Icon name="history" />
          <span>{understandingText.remembered(name())}</span>
          <button type="button" onClick={() => void props.session.useMemory(false)}>
            {understandingText.dropMemory}
          </button>
        </div>
      </Match>
    </Switch>
  );
}
