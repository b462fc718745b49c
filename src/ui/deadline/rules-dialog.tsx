import { createMemo, For, Show } from "solid-js";
import { type Rule, taskLabels } from "../../core/model/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { clauseSentence, deadlineText } from "../text/deadline.ts";
import { rulesText } from "../text/rules.ts";
import { createRuleActs } from "./rule-acts.ts";
import { createRuleFiles } from "./rule-files.ts";
import "./rules-dialog.css";

/** Every reading a person decided on: to look through, take back, carry to another plan. */
export function RulesDialog() {
  const app = useApp();
  const acts = createRuleActs(app);
  const files = createRuleFiles(app);
  const close = () => app.showDialog(undefined);
  const rules = createMemo(() => [...app.plan.snapshot().rule.values()]);
  const numbers = createMemo(() => taskLabels(app.plan.outline()));
  const place = ({ taskId }: Rule) =>
    taskId === undefined ? rulesText.everywhere : rulesText.inTask(numbers().get(taskId));
  return (
    <Dialog
      title={rulesText.title}
      onClose={close}
      footer={
        <>
          <button type="button" onClick={() => void files.take()}>
            {rulesText.import}
          </button>
          <button
            type="button"
            disabled={!rules().some(({ taskId }) => taskId === undefined)}
            onClick={() => void files.give()}
          >
            {rulesText.export}
          </button>
          <button type="button" class="button-primary" onClick={close}>
            {deadlineText.close}
          </button>
        </>
      }
    >
      <p class="rules-dialog__about">{rulesText.about}</p>
      <Show when={rules().length > 0} fallback={<p class="rules-dialog__none">{rulesText.none}</p>}>
        <ul class="rules-dialog__list" aria-label={rulesText.title}>
          <For each={rules()}>
            {(rule) => (
              <li class="rules-dialog__rule">
                <div class="rules-dialog__told">
                  <p>{rulesText.quoted(rule.text)}</p>
                  <p class="rules-dialog__meaning">{meaningOf(rule)}</p>
                  <p class="rules-dialog__place">{place(rule)}</p>
                </div>
                <button
                  type="button"
                  aria-label={deadlineText.forgetOf(rule.text)}
                  onClick={() => acts.forget(rule.id)}
                >
                  {rulesText.forget}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Dialog>
  );
}

function meaningOf({ meaning, text }: Rule): string {
  const said = meaning.map((clause) =>
    clauseSentence({ label: "", ...clause, source: text, start: 0, inferred: [], unread: "" }),
  );
  return said.length === 0 ? deadlineText.notDeadline : said.join("; ");
}
