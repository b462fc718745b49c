import { For, Show } from "solid-js";
import type { Finding, Place } from "../../core/checks/index.ts";
import { useApp } from "../state/app-model.ts";
import { checksText } from "../text/checks.ts";
import type { CheckActs } from "./check-acts.ts";

/** Places that are named one by one. */
const NAMED_PLACES = 12;

/** One trouble: where it is, in whose words, and what can be done about it. */
export function FindingItem(props: {
  readonly finding: Finding;
  readonly numberOf: (taskId: string) => string | undefined;
  readonly acts: CheckActs;
}) {
  const { plan } = useApp();
  const places = () =>
    props.finding.places.flatMap((place) => {
      const number = props.numberOf(place.taskId);
      return number === undefined ? [] : [{ place, number }];
    });
  const agencyName = (id: string) => plan.snapshot().agency.get(id)?.name;
  return (
    <li class="check-finding">
      <span class="check-finding__places">
        <For each={places().slice(0, NAMED_PLACES)}>
          {({ place, number }) => <GoTo place={place} number={number} acts={props.acts} />}
        </For>
        <Show when={places().length > NAMED_PLACES}>
          <span class="check-finding__more">{checksText.morePlaces(places().length - NAMED_PLACES)}</span>
        </Show>
      </span>
      <Show when={props.finding.words.length > 0}>
        <span class="check-finding__words">{checksText.words(props.finding)}</span>
      </Show>
      <Show when={props.finding.mends.length > 0 || props.finding.kind === "unread-deadline"}>
        <span class="check-finding__mends">
          <For each={props.finding.mends}>
            {(mend) => (
              <button type="button" class="check-finding__act" onClick={() => props.acts.mend(props.finding, mend)}>
                {checksText.mend(mend, mend.by === "alias" ? agencyName(mend.agencyId) : undefined)}
              </button>
            )}
          </For>
          <Show when={props.finding.kind === "unread-deadline" && places()[0]}>
            {(first) => (
              <button
                type="button"
                class="check-finding__act"
                onClick={() => props.acts.explain(first().place, first().number)}
              >
                {checksText.explain}
              </button>
            )}
          </Show>
        </span>
      </Show>
    </li>
  );
}

function GoTo(props: { readonly place: Place; readonly number: string; readonly acts: CheckActs }) {
  return (
    <button
      type="button"
      class="check-finding__place"
      title={checksText.goTo(props.number)}
      onClick={() => props.acts.goTo(props.place, props.number)}
    >
      {checksText.place(props.number)}
    </button>
  );
}
