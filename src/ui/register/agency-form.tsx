import { createSignal, For, onMount, Show } from "solid-js";
import { AGENCY_KINDS, type Agency } from "../../core/model/index.ts";
import { addAgency, editAgency } from "../../workspace/commands/index.ts";
import { registerText } from "../text/register.ts";
import { createAgencyFields, dayProblem, planOfFields } from "./agency-fields.ts";
import "./agency-form.css";
import { FormField } from "./form-field.tsx";
import type { RegisterState } from "./register-state.ts";

const { form: text, words } = registerText;

/** Everything the register knows of one agency, new or there already. Saving is one act. */
export function AgencyForm(props: {
  /** The buttons that save it stand elsewhere. */
  readonly id: string;
  readonly agency: Agency | undefined;
  readonly state: RegisterState;
  readonly onDone: () => void;
}) {
  const { agency } = props;
  const { fields, set } = createAgencyFields(agency);
  const [problem, setProblem] = createSignal<string>();
  let nameInput!: HTMLInputElement;
  onMount(() => nameInput.focus());
  const groups = () => props.state.agencies().filter(({ isGroup, id }) => isGroup && id !== agency?.id);
  const members = () => props.state.agencies().filter((each) => agency && each.groups.includes(agency.id));

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const wrongDay = dayProblem(fields);
    if (wrongDay) return setProblem(text.dayProblems[wrongDay]);
    const plan = planOfFields(fields);
    const outcome = props.state.run(agency ? editAgency(agency.id, plan) : addAgency(plan));
    if (outcome.ok || outcome.refusal === "unchanged") return props.onDone();
    const problems: Readonly<Record<string, string>> = text.problems;
    setProblem(problems[outcome.refusal]);
    nameInput.focus();
  };

  return (
    <form id={props.id} class="agency-form" noValidate onSubmit={save}>
      <p class="agency-form__problem" role="alert">
        {problem()}
      </p>
      <FormField label={text.name}>
        {(id) => (
          <input
            id={id}
            ref={nameInput}
            autocomplete="off"
            aria-required="true"
            value={fields.name}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        )}
      </FormField>
      <div class="agency-form__pair">
        <FormField label={text.shortNames} hint={text.listHint}>
          {(id) => (
            <textarea
              id={id}
              rows="3"
              value={fields.shortNames}
              onInput={(event) => set({ shortNames: event.currentTarget.value })}
            />
          )}
        </FormField>
        <FormField label={text.aliases} hint={text.aliasesHint}>
          {(id) => (
            <textarea
              id={id}
              rows="3"
              value={fields.aliases}
              onInput={(event) => set({ aliases: event.currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      <div class="agency-form__pair">
        <FormField label={text.kind}>
          {(id) => (
            <select
              id={id}
              disabled={fields.isGroup}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                set({ agencyKind: AGENCY_KINDS.find((kind) => kind === chosen) ?? "" });
              }}
            >
              <option value="" selected={fields.agencyKind === ""}>
                {registerText.unknownKind}
              </option>
              <For each={AGENCY_KINDS}>
                {(kind) => (
                  <option value={kind} selected={fields.agencyKind === kind}>
                    {words.kinds[kind]}
                  </option>
                )}
              </For>
            </select>
          )}
        </FormField>
        <label class="agency-form__check">
          <input
            type="checkbox"
            checked={fields.isGroup}
            onChange={(event) => set({ isGroup: event.currentTarget.checked })}
          />
          {text.isGroup}
        </label>
      </div>
      <Show when={members().length > 0}>
        <p class="agency-form__members">
          <strong>{text.members}</strong>
          <span>
            {members()
              .map(({ name }) => name)
              .join("; ")}
          </span>
        </p>
      </Show>
      <fieldset class="agency-form__groups">
        <legend>{text.groups}</legend>
        <For each={groups()} fallback={<p class="agency-form__hint">{text.noGroups}</p>}>
          {(group) => (
            <label class="agency-form__check">
              <input
                type="checkbox"
                checked={fields.groups.includes(group.id)}
                onChange={(event) => {
                  const others = fields.groups.filter((id) => id !== group.id);
                  set({ groups: event.currentTarget.checked ? [...others, group.id] : others });
                }}
              />
              {group.name}
            </label>
          )}
        </For>
      </fieldset>
      <div class="agency-form__pair">
        <FormField label={text.validFrom} hint={text.validHint}>
          {(id) => (
            <input
              id={id}
              autocomplete="off"
              value={fields.validFrom}
              onInput={(event) => set({ validFrom: event.currentTarget.value })}
            />
          )}
        </FormField>
        <FormField label={text.validTo} hint={text.validHint}>
          {(id) => (
            <input
              id={id}
              autocomplete="off"
              value={fields.validTo}
              onInput={(event) => set({ validTo: event.currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      <FormField label={text.contact} hint={text.contactHint}>
        {(id) => (
          <input
            id={id}
            autocomplete="off"
            value={fields.contact}
            onInput={(event) => set({ contact: event.currentTarget.value })}
          />
        )}
      </FormField>
    </form>
  );
}
