import { type Accessor, createMemo, createSignal, untrack } from "solid-js";
import type { PlanSnapshot } from "../../core/model/index.ts";
import { afterPaint } from "../grid/after-paint.ts";
import type { AppModel } from "../state/app-model.ts";
import type { DeadlineMarker } from "./deadline-marks.ts";

/** The marks of deadline cells, once what reads deadlines is there; anew whenever cells may mean something else. */
export function createMarkDesk({ plan }: Pick<AppModel, "plan">): Accessor<DeadlineMarker | undefined> {
  const [makeMarker, setMakeMarker] = createSignal<(snapshot: PlanSnapshot) => DeadlineMarker>();
  // Without the marks the words stand as they are; the next start tries again.
  const load = async () => {
    const { deadlineMarker } = await import("./deadline-marks.ts");
    setMakeMarker(() => deadlineMarker);
  };
  afterPaint(() => void load().catch(() => undefined));
  const plans = createMemo(() => plan.snapshot().plan);
  const rules = createMemo(() => plan.snapshot().rule);
  return createMemo(() => {
    plans();
    rules();
    return makeMarker()?.(untrack(plan.snapshot));
  });
}
