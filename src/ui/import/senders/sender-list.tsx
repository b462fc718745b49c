import { createMemo, For, onMount } from "solid-js";
import { compareVietnamese } from "../../../core/text/index.ts";
import { forgetSender } from "../../../workspace/commands/index.ts";
import { useApp } from "../../state/app-model.ts";
import { importSendersText } from "../../text/import-senders.ts";
import { shownName } from "../../text/shown-name.ts";

/** Who is remembered, what of, and a way to forget. */
export function SenderList(props: { readonly onBack: () => void }) {
  const app = useApp();
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  const senders = createMemo(() =>
    [...app.plan.snapshot().sender.values()].sort((a, b) => compareVietnamese(a.name, b.name)),
  );
  const forget = (id: string) => {
    app.workspace.run(forgetSender(id));
    heading.focus();
  };
  return (
    <section class="sender-list" aria-label={importSendersText.title}>
      <h3 class="sender-list__title" tabIndex={-1} ref={heading}>
        {importSendersText.title}
      </h3>
      <p class="sender-list__hint">{importSendersText.hint}</p>
      <table class="import-table sender-list__table">
        <thead>
          <tr>
            <th scope="col">{importSendersText.sender}</th>
            <th scope="col">{importSendersText.what}</th>
            <th scope="col" class="sender-list__acts">
              <span class="visually-hidden">{importSendersText.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For
            each={senders()}
            fallback={
              <tr>
                <td colSpan={3}>{importSendersText.none}</td>
              </tr>
            }
          >
            {(sender) => (
              <tr>
                <th scope="row">
                  <bdi>{shownName(sender.name)}</bdi>
                </th>
                <td>{importSendersText.remembered(sender)}</td>
                <td class="sender-list__acts">
                  <button
                    type="button"
                    aria-label={importSendersText.forgetSender(sender.name)}
                    onClick={() => forget(sender.id)}
                  >
                    {importSendersText.forget}
                  </button>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <div>
        <button type="button" onClick={() => props.onBack()}>
          {importSendersText.back}
        </button>
      </div>
    </section>
  );
}
