import { createSignal, For, onMount, Show } from "solid-js";
import type { Plan } from "../../core/model/index.ts";
import { useApp } from "../state/app-model.ts";
import { formatDay } from "../state/format-day.ts";
import { planInfoText } from "../text/plan-info.ts";

/** The other plans of this device, each with the way to open it; nothing where there is but one. */
export function OtherPlans() {
  const { workspace, services } = useApp();
  const [plans, setPlans] = createSignal<readonly Plan[]>([]);
  onMount(async () => {
    const storage = await services.storage();
    const all = await storage.listPlans().catch(() => []);
    setPlans(all.filter(({ id }) => id !== workspace.planId));
  });
  return (
    <Show when={plans().length > 0}>
      <section class="other-plans">
        <h3 class="other-plans__title">{planInfoText.others}</h3>
        <ul class="other-plans__list">
          <For each={plans()}>
            {(plan) => (
              <li class="other-plans__plan">
                <span class="other-plans__name">
                  {plan.title}
                  <span class="other-plans__issued">
                    {planInfoText.issued(plan.number, plan.issuedOn ? formatDay(plan.issuedOn) : "")}
                  </span>
                </span>
                <button
                  type="button"
                  aria-label={planInfoText.openPlan(plan.title)}
                  onClick={() => services.openPlan(plan.id)}
                >
                  {planInfoText.open}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
