import { createMemo, createSignal, For, onMount, Show } from "solid-js";
import { waysOfWriting } from "../../core/agency/index.ts";
import { AGENCY_KINDS, type Agency } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { registerText } from "../text/register.ts";
import { AgencyRow } from "./agency-row.tsx";
import { kindText } from "./kind-text.ts";
import { exportRegister, importRegister } from "./register-files.ts";
import type { RegisterState } from "./register-state.ts";

interface AgencyTableProps {
  readonly state: RegisterState;
  readonly onAdd: () => void;
  readonly onEdit: (agency: Agency) => void;
  readonly onClose: () => void;
}

/** The register, searched and narrowed to a kind, with what there is to do for each agency. */
export function AgencyTable(props: AgencyTableProps) {
  const app = useApp();
  const [query, setQuery] = createSignal("");
  const [kind, setKind] = createSignal("");
  let search!: HTMLInputElement;
  onMount(() => search.focus());
  const shown = createMemo(() => {
    const words = fold(query()).split(" ");
    return props.state.agencies().filter((agency) => {
      const text = fold(waysOfWriting(agency).join(" | "));
      return words.every((word) => text.includes(word)) && (kind() === "" || kindText(agency) === kind());
    });
  });
  const kinds = [...AGENCY_KINDS.map((each) => registerText.words.kinds[each]), registerText.words.group];
  const { columns } = registerText;
  return (
    <>
      <div class="register__bar">
        <input
          type="search"
          class="register__search"
          ref={search}
          aria-label={registerText.search}
          placeholder={registerText.search}
          value={query()}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <select aria-label={registerText.kindFilter} onChange={(event) => setKind(event.currentTarget.value)}>
          <option value="">{registerText.allKinds}</option>
          <For each={[...kinds, registerText.unknownKind]}>{(each) => <option>{each}</option>}</For>
        </select>
        <button type="button" class="button-primary" onClick={() => props.onAdd()}>
          <Icon name="add" />
          {registerText.add}
        </button>
        <button type="button" onClick={() => void importRegister(app, props.state)}>
          <Icon name="import" />
          {registerText.import}
        </button>
        <button type="button" onClick={() => void exportRegister(app, props.state)}>
          <Icon name="export" />
          {registerText.export}
        </button>
      </div>
      <p class="register__count" aria-live="polite">
        {registerText.shown(shown().length, props.state.agencies().length)}
      </p>
      <Show when={shown().length > 0} fallback={<p class="register__none">{registerText.none}</p>}>
        <table class="register__table">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.kind}</th>
              <th scope="col" class="register__number">
                {columns.own}
              </th>
              <th scope="col" class="register__number">
                {columns.group}
              </th>
              <th scope="col">
                <span class="visually-hidden">{columns.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(agency) => (
                <AgencyRow
                  agency={agency}
                  state={props.state}
                  onEdit={() => props.onEdit(agency)}
                  onClose={() => props.onClose()}
                  onDeleted={() => search.focus()}
                />
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </>
  );
}
