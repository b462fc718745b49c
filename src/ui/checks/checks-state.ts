import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { isNote } from "../../core/checks/finding.ts";
import type { Finding, PlanChecks } from "../../core/checks/index.ts";
import { afterPaint } from "../grid/after-paint.ts";
import type { AppModel } from "../state/app-model.ts";

/** What the checks of the plan found, and whether their panel is open. */
export interface ChecksState {
  /** Undefined until the plan was checked for the first time. */
  readonly findings: Accessor<readonly Finding[] | undefined>;
  /** How many of them are to be mended. */
  readonly count: Accessor<number>;
  readonly isOpen: Accessor<boolean>;
  open(isOpen: boolean): void;
}

/** After the last act, so that a run of keys is checked once. Milliseconds. */
const QUIET_TIME = 300;
/** Work between two chances for the page to answer a key. Milliseconds. */
const SLICE_TIME = 8;

/** Checks the plan in slices, again after acts. Call it inside a reactive root. */
export function createChecks({ plan }: Pick<AppModel, "plan">): ChecksState {
  const [findings, setFindings] = createSignal<readonly Finding[]>();
  const [isOpen, open] = createSignal(false);
  const [checks, setChecks] = createSignal<PlanChecks>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (work: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const start = () => {
    const run = checks()?.run(plan.snapshot());
    if (run) later(() => goOn(run), 0);
  };
  const goOn = (run: Generator<void, readonly Finding[]>) => {
    const end = performance.now() + SLICE_TIME;
    do {
      const step = run.next();
      if (step.done) {
        setFindings(step.value);
        return;
      }
    } while (performance.now() < end);
    later(() => goOn(run), 0);
  };
  // Without the checks the plan can be worked on all the same; the next start tries again.
  afterPaint(
    () => void import("./check-work.ts").then((work) => setChecks(new work.PlanChecks())).catch(() => undefined),
  );
  createEffect(on([checks, plan.snapshot], () => later(start, QUIET_TIME)));
  onCleanup(() => clearTimeout(timer));
  return {
    findings,
    count: createMemo(() => findings()?.filter(({ kind }) => !isNote(kind)).length ?? 0),
    isOpen,
    open,
  };
}
