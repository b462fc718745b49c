import { createMemo, For, onCleanup, onMount, Show } from "solid-js";
import { CHECK_KINDS, type CheckKind, type Finding, isNote } from "../../core/checks/index.ts";
import { taskLabels } from "../../core/model/index.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { checksText } from "../text/checks.ts";
import { createCheckActs } from "./check-acts.ts";
import "./checks-panel.css";
import type { ChecksState } from "./checks-state.ts";
import { FindingItem } from "./finding-item.tsx";

/** Findings of one kind that are listed at a time: a panel of thousands helps nobody. */
const SHOWN = 100;

/** What is amiss in the plan, kind by kind, each with the way there and, where there is a safe one, the way to mend it. */
export function ChecksPanel(props: { readonly checks: ChecksState; readonly onClose: () => void }) {
  const app = useApp();
  const acts = createCheckActs(app);
  let heading!: HTMLHeadingElement;
  let panel!: HTMLDivElement;
  const opener = document.activeElement;
  onMount(() => heading.focus());
  onCleanup(() => {
    if (panel.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
  });
  const numbers = createMemo(() => taskLabels(app.plan.outline()));
  const byKind = createMemo(() => {
    const kinds = new Map<CheckKind, Map<string, Finding>>();
    for (const finding of props.checks.findings() ?? [])
      kinds.set(finding.kind, (kinds.get(finding.kind) ?? new Map()).set(finding.id, finding));
    return kinds;
  });
  // Lists go by kind and id, so that lines, and the focus in them, stay where they are while the plan is edited.
  const kinds = createMemo(() => CHECK_KINDS.filter((kind) => byKind().has(kind)), undefined, { equals: sameItems });
  return (
    <div class="checks-panel" ref={panel}>
      <header class="checks-panel__header">
        <h2 class="checks-panel__title" tabindex="-1" ref={heading}>
          {checksText.title}
        </h2>
        <button
          type="button"
          class="button-quiet checks-panel__close"
          aria-label={checksText.close}
          onClick={() => props.onClose()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="checks-panel__body">
        <p class="checks-panel__summary" role="status">
          {props.checks.findings() ? checksText.summary(props.checks.count()) : checksText.checking}
        </p>
        <Show when={kinds().length === 0 && props.checks.findings()}>
          <p class="checks-panel__clean">{checksText.clean}</p>
        </Show>
        <For each={kinds()}>
          {(kind) => (
            <CheckGroup kind={kind} findings={byKind().get(kind) ?? NONE}>
              {(finding) => <FindingItem finding={finding()} numberOf={(id) => numbers().get(id)} acts={acts} />}
            </CheckGroup>
          )}
        </For>
      </div>
    </div>
  );
}

const NONE: ReadonlyMap<string, Finding> = new Map();

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}

function CheckGroup(props: {
  readonly kind: CheckKind;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly children: (finding: () => Finding) => unknown;
}) {
  const ids = createMemo(() => [...props.findings.keys()].slice(0, SHOWN), undefined, { equals: sameItems });
  return (
    <details class="checks-panel__kind" open={!isNote(props.kind)}>
      <summary class="checks-panel__kind-title">{checksText.kindTitle(props.kind, props.findings.size)}</summary>
      <Show when={checksText.hint(props.kind)}>{(hint) => <p class="checks-panel__hint">{hint()}</p>}</Show>
      <ul class="checks-panel__findings">
        <For each={ids()}>
          {(id) => <Show when={props.findings.get(id)}>{(finding) => <>{props.children(finding)}</>}</Show>}
        </For>
      </ul>
      <Show when={props.findings.size > SHOWN}>
        <p class="checks-panel__hint">{checksText.moreFindings(props.findings.size - SHOWN)}</p>
      </Show>
    </details>
  );
}
