import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { VariantCluster } from "../../core/agency/index.ts";
import { type AgencyMerge, mergeAgencies } from "../../workspace/commands/index.ts";
import { useApp } from "../state/app-model.ts";
import { registerText } from "../text/register.ts";
import { mergePreview } from "./merge-preview.ts";
import { PreviewList } from "./preview-list.tsx";
import type { RegisterState } from "./register-state.ts";

const { variants: text } = registerText;
/** The choice of the agency a merge makes. */
const NEW = "";

/** One cluster: which ways of writing belong together, to which agency, and what merging them would change. */
export function VariantItem(props: {
  readonly cluster: VariantCluster;
  readonly state: RegisterState;
  /** The item is gone, and with it the focus. */
  readonly onMerged: () => void;
}) {
  const app = useApp();
  const { cluster } = props;
  const [names, setNames] = createSignal<readonly string[]>(cluster.variants.map((variant) => variant.text));
  const [target, setTarget] = createSignal(cluster.agencyId ?? NEW);
  const [rewrites, setRewrites] = createSignal(false);
  const targetId = createUniqueId();
  const agencies = createMemo(() => props.state.agencies());
  const targetName = () => agencies().find(({ id }) => id === target())?.name ?? names()[0] ?? cluster.name;
  const merge = (): AgencyMerge => ({
    into: target() === NEW ? { name: targetName() } : { id: target() },
    agencyIds: [],
    names: names(),
    rewritesCells: rewrites(),
  });
  const preview = createMemo(() => mergePreview(app.plan.snapshot(), props.state.cells(), merge()));
  return (
    <li class="variant">
      <h3 class="variant__title">
        {cluster.agencyId === undefined ? text.unknown(cluster.name) : text.likely(cluster.name)}
      </h3>
      <fieldset class="variant__names">
        <legend class="visually-hidden">{text.choose}</legend>
        <For each={cluster.variants}>
          {(variant) => (
            <label class="variant__name">
              <input
                type="checkbox"
                checked={names().includes(variant.text)}
                onChange={(event) => {
                  const others = names().filter((name) => name !== variant.text);
                  setNames(event.currentTarget.checked ? [...others, variant.text] : others);
                }}
              />
              <span>“{variant.text}”</span>
              <span class="variant__count">{text.inCells(variant.count)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <div class="variant__merge">
        <label for={targetId}>{text.target}</label>
        <select id={targetId} onChange={(event) => setTarget(event.currentTarget.value)}>
          <option value={NEW} selected={target() === NEW}>
            {text.newAgency(names()[0] ?? cluster.name)}
          </option>
          <For each={agencies()}>
            {(agency) => (
              <option value={agency.id} selected={target() === agency.id}>
                {agency.name}
              </option>
            )}
          </For>
        </select>
        <label class="variant__rewrite" title={text.rewriteHint}>
          <input type="checkbox" checked={rewrites()} onChange={(event) => setRewrites(event.currentTarget.checked)} />
          {text.rewrite}
        </label>
        <button
          type="button"
          class="button-primary"
          aria-label={text.mergeOf(targetName())}
          aria-disabled={names().length === 0}
          onClick={() => {
            const { onMerged } = props;
            if (names().length > 0 && props.state.run(mergeAgencies(merge())).ok) onMerged();
          }}
        >
          {text.merge}
        </button>
      </div>
      <Show when={names().length > 0}>
        <PreviewList changes={preview()} agencies={agencies()} newName={targetName()} />
      </Show>
    </li>
  );
}
