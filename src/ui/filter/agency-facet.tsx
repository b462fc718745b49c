import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { AGENCY_ROLES, type AgencyFilter, type AgencyRole } from "../../core/filter/index.ts";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { type AgencyChoice, agencyChoices, CHOICE_KINDS, choicesFor } from "./agency-choices.ts";
import { toggled, withPart } from "./chip-list.ts";
import { ChoiceLine } from "./choice-line.tsx";
import type { FacetCounts } from "./facet-counts.ts";
import { SegmentedChoice } from "./segmented-choice.tsx";

const NO_AGENCIES: AgencyFilter = { ids: [], mode: "any", withGroups: false };
const MODES: readonly AgencyFilter["mode"][] = ["any", "all"];

/** Choosing agencies: in which role, any or all of them, with or without what is given to their groups. */
export function AgencyFacet(props: { readonly counts: FacetCounts | undefined }) {
  const { filter, plan } = useApp();
  const [query, setQuery] = createSignal("");
  // How agencies are looked for is kept, and counted by, also while none is chosen.
  const chosen = () => filter.filter().agencies ?? NO_AGENCIES;
  const choose = (next: AgencyFilter) => {
    const isPlain = next.ids.length === 0 && next.mode === "any" && !next.withGroups && next.role === undefined;
    filter.setFilter(withPart(filter.filter(), "agencies", isPlain ? undefined : next));
  };
  const chooseRole = (role: AgencyRole) => {
    const { role: _, ...rest } = chosen();
    choose(role === "lead" ? rest : { ...rest, role });
  };
  const agencies = createMemo(() => plan.snapshot().agency);
  const choices = createMemo(() => agencyChoices(agencies().values(), props.counts));
  const found = createMemo(() => choicesFor(choices(), query()));
  const headingId = createUniqueId();

  return (
    <section class="facet" aria-labelledby={headingId}>
      <h3 id={headingId} class="facet__title">
        {filterText.agencies}
      </h3>
      <input
        class="facet__search"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={filterText.findAgency}
        placeholder={filterText.findAgency}
        value={query()}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query() === "") return;
          event.stopPropagation();
          setQuery("");
        }}
      />
      <SegmentedChoice
        legend={filterText.role}
        choices={AGENCY_ROLES}
        labels={filterText.roles}
        hints={filterText.roleHints}
        value={chosen().role ?? "lead"}
        onChange={chooseRole}
      />
      <SegmentedChoice
        legend={filterText.mode}
        choices={MODES}
        labels={filterText.modes}
        hints={filterText.modeHints}
        value={chosen().mode}
        onChange={(mode) => choose({ ...chosen(), mode })}
      />
      <label class="facet__switch" title={filterText.withGroupsHint}>
        <input
          type="checkbox"
          checked={chosen().withGroups}
          onChange={(event) => choose({ ...chosen(), withGroups: event.currentTarget.checked })}
        />
        {filterText.withGroups}
      </label>
      <div class="facet__scroll">
        <For each={CHOICE_KINDS}>
          {(kind) => (
            <AgencyList
              title={filterText.agencyKinds[kind]}
              choices={found().filter((choice) => choice.kind === kind)}
              chosen={chosen().ids}
              onToggle={(id) => choose({ ...chosen(), ids: toggled(chosen().ids, id) })}
            />
          )}
        </For>
        <Show when={found().length === 0}>
          <p class="facet__nothing">{filterText.noAgency(query().trim())}</p>
        </Show>
      </div>
    </section>
  );
}

function AgencyList(props: {
  readonly title: string | undefined;
  readonly choices: readonly AgencyChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}) {
  // By id, so that a box keeps the focus while the counts around it change.
  const byId = createMemo(() => new Map(props.choices.map((choice) => [choice.id, choice])));
  return (
    <Show when={props.choices.length > 0}>
      <Show when={props.title}>
        <h4 class="facet__subtitle">{props.title}</h4>
      </Show>
      <ul class="facet__list">
        <For each={[...byId().keys()]}>
          {(id) => (
            <li>
              <ChoiceLine
                label={byId().get(id)?.name ?? id}
                count={byId().get(id)?.count}
                isChosen={props.chosen.includes(id)}
                onToggle={() => props.onToggle(id)}
              />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
