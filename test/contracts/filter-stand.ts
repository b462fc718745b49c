import { createRoot, createSignal } from "solid-js";
import { thanhHoaRegistry } from "../../src/core/agency/index.ts";
import { apply, type PlanChange, updateOf } from "../../src/core/change/index.ts";
import type { PlanSnapshot, Task } from "../../src/core/model/index.ts";
import { type Address, createFilterState, type FilterState } from "../../src/ui/state/filter-state.ts";
import type { ChangedEvent } from "../../src/workspace/index.ts";
import { planWith } from "./sample-plan.ts";

export const task = (id: string, lead: string, deadline: string, content = "Rà soát"): Task => ({
  kind: "task",
  id,
  sectionId: "s",
  order: "a0",
  cells: { content, lead, deadline },
});

export const TASKS = [
  task("noi-vu", "- Sở Nội vụ.", "- Thường xuyên."),
  task("tu-phap", "- Sở Tư pháp.", "- Trước ngày 31/3/2026."),
  task("chung", "- Các sở, ban, ngành cấp tỉnh.", "- Hàng năm.", "Đẩy mạnh chuyển đổi số"),
];

export const SNAPSHOT = planWith(
  ...thanhHoaRegistry(),
  { kind: "section", id: "s", order: "a0", title: "Cải cách" },
  ...TASKS,
);

/** An address bar that is only a query. */
function fakeAddress(query: string) {
  const listeners = new Set<() => void>();
  const bar = {
    query,
    read: () => new URLSearchParams(bar.query),
    write(parameters: URLSearchParams) {
      bar.query = parameters.toString();
    },
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The person goes back or forward. */
    goTo(next: string) {
      bar.query = next;
      for (const listener of listeners) listener();
    },
  };
  return bar satisfies Address & { query: string };
}

export interface FilterStand {
  readonly state: FilterState;
  readonly bar: ReturnType<typeof fakeAddress>;
  change(change: PlanChange, options?: { readonly origin?: "remote"; readonly focus?: string }): void;
  /** Ids let through, then those held with a star. */
  shown(): string;
  dispose(): void;
}

let open: FilterStand | undefined;

/** Closes the stand that was opened last. */
export function closeFilterStand(): void {
  open?.dispose();
  open = undefined;
}

/** A filter over three tasks, its address bar beside it. */
export async function filterStand(query = "", { isLoaded = true } = {}): Promise<FilterStand> {
  const bar = fakeAddress(query);
  const made = createRoot((disposeRoot): FilterStand => {
    const [snapshot, setSnapshot] = createSignal<PlanSnapshot>(SNAPSHOT);
    const listeners: ((event: ChangedEvent) => void)[] = [];
    const state = createFilterState({
      plan: { snapshot, onChange: (listener) => listeners.push(listener) },
      clock: { now: () => "2026-05-01T00:00:00.000Z", today: () => "2026-05-01" },
      address: bar,
    });
    return {
      state,
      bar,
      dispose: disposeRoot,
      change(change, { origin, focus } = {}) {
        const before = snapshot();
        const after = apply(before, change);
        setSnapshot(after);
        const transaction = { id: "t", planId: "p", at: "", event: "cell.edit", detail: {}, change } as const;
        for (const listener of listeners)
          listener({
            type: "changed",
            origin: origin ?? "local",
            transactions: [transaction],
            before,
            after,
            ...(focus === undefined ? {} : { focus: { rowId: focus } }),
          });
      },
      shown() {
        const hits = state.hits();
        return hits ? [...hits, ...[...state.held()].map((id) => `${id}*`)].sort().join(" ") : "everything";
      },
    };
  });
  open = made;
  if (isLoaded) await made.state.load();
  return made;
}

export const edit = (id: string, values: Readonly<Record<string, string>>): PlanChange => {
  const found = TASKS.find((other) => other.id === id) as Task;
  return updateOf(found, Object.fromEntries(Object.entries(values).map(([key, text]) => [`cells/${key}`, text])));
};

export const NOI_VU = { agencies: { ids: ["so-noi-vu"], mode: "any", withGroups: false } } as const;

/** How many tasks each choice would let through. */
export const countsOf = (state: FilterState) => state.ask((engine, today) => engine.counts(state.filter(), today));
