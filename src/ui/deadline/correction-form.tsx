import { createSignal, createUniqueId, For, Match, onMount, Show, Switch } from "solid-js";
import { createStore } from "solid-js/store";
import type { RuleClause } from "../../core/model/index.ts";
import type { ReadPart } from "../../core/rules/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { clauseSentence, deadlineText } from "../text/deadline.ts";
import {
  type Correction,
  type CorrectionProblems,
  correctionOf,
  readCorrection,
  SHAPES,
  type Shape,
} from "./correction.ts";
import { CorrectionField } from "./correction-field.tsx";
import "./correction-form.css";
import { RhythmFields } from "./rhythm-fields.tsx";
import { ScopeChoice } from "./scope-choice.tsx";

/** A small editor for what words mean: a kind of deadline, its days, and where the reading holds. */
export function CorrectionForm(props: {
  readonly part: ReadPart;
  readonly onCancel: () => void;
  readonly onSave: (meaning: readonly RuleClause[], isEverywhere: boolean) => void;
}) {
  const [correction, setCorrection] = createStore<Correction>(correctionOf(props.part.clauses[0]));
  const [isEverywhere, setEverywhere] = createSignal(
    props.part.rule !== undefined && props.part.rule.taskId === undefined,
  );
  const [problems, setProblems] = createSignal<CorrectionProblems>({});
  const formId = createUniqueId();
  let form!: HTMLFormElement;
  let shape!: HTMLSelectElement;
  onMount(() => shape.focus());
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readCorrection(correction);
    if (read.ok) return props.onSave(read.meaning, isEverywhere());
    setProblems(read.problems);
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const change = (part: Partial<Correction>) => {
    setCorrection(part);
    setProblems({});
  };
  const preview = () => {
    const read = readCorrection(correction);
    if (!read.ok) return "";
    const { source, start } = props.part;
    const said = read.meaning.map((clause) =>
      clauseSentence({ label: "", ...clause, source, start, inferred: [], unread: "" }),
    );
    return said.length === 0 ? deadlineText.notDeadline : said.join("; ");
  };
  return (
    <Dialog
      title={deadlineText.correct}
      onClose={() => props.onCancel()}
      footer={
        <>
          <button type="button" onClick={() => props.onCancel()}>
            {deadlineText.cancel}
          </button>
          <button type="submit" form={formId} class="button-primary">
            {deadlineText.save}
          </button>
        </>
      }
    >
      <form id={formId} ref={form} class="correction-form" noValidate onSubmit={save}>
        <p class="explain-dialog__words">{props.part.source}</p>
        <label class="correction-form__field">
          <span class="correction-form__label">{deadlineText.shape}</span>
          <select
            ref={shape}
            value={correction.shape}
            onChange={(event) => change({ shape: event.currentTarget.value as Shape })}
          >
            <For each={SHAPES}>{(each) => <option value={each}>{deadlineText.shapes[each]}</option>}</For>
          </select>
        </label>
        <div class="correction-form__row">
          <Switch>
            <Match when={correction.shape === "by"}>
              <DayField name="last" label={deadlineText.day} />
              <label class="correction-form__check">
                <input
                  type="checkbox"
                  checked={correction.isBefore}
                  onChange={(event) => change({ isBefore: event.currentTarget.checked })}
                />
                {deadlineText.isBefore}
              </label>
            </Match>
            <Match when={correction.shape === "range"}>
              <DayField name="first" label={deadlineText.first} />
              <DayField name="last" label={deadlineText.last} />
            </Match>
            <Match when={correction.shape === "from"}>
              <DayField name="first" label={deadlineText.first} />
            </Match>
            <Match when={correction.shape === "recurring"}>
              <RhythmFields rhythm={correction.rhythm} onChange={(rhythm) => change({ rhythm })} />
            </Match>
            <Match when={correction.shape === "waiting"}>
              <CorrectionField
                label={deadlineText.event}
                hint={deadlineText.eventHint}
                value={correction.event}
                problem={problems().event}
                onInput={(event) => change({ event })}
              />
            </Match>
          </Switch>
        </div>
        <Show when={correction.shape !== "none"}>
          <CorrectionField
            label={deadlineText.label}
            hint={deadlineText.labelHint}
            value={correction.label}
            problem={undefined}
            onInput={(label) => change({ label })}
          />
        </Show>
        <ScopeChoice isEverywhere={isEverywhere()} onChange={setEverywhere} />
        <p class="correction-form__preview" role="status">
          {preview()}
        </p>
      </form>
    </Dialog>
  );

  function DayField(field: { readonly name: "first" | "last"; readonly label: string }) {
    return (
      <CorrectionField
        label={field.label}
        hint={deadlineText.dayHint}
        value={correction[field.name]}
        problem={problems()[field.name]}
        onInput={(text) => change({ [field.name]: text })}
      />
    );
  }
}
