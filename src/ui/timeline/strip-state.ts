import { type Accessor, createMemo, createSignal } from "solid-js";
import { yearSpan } from "../../core/deadline/index.ts";
import { chosenPeriod, type DayRange, type PeriodCount, withPeriod } from "../../core/filter/index.ts";
import { planOf } from "../../core/model/index.ts";
import { contains, joined, type Quarter, quartersOf } from "../../core/timeline/index.ts";
import type { AppModel } from "../state/app-model.ts";

/** A stretch of the strip with how much falls into it. */
export interface Counted<Stretch extends DayRange> extends PeriodCount {
  readonly stretch: Stretch;
  /** Of the fullest quarter, 0 to 1; of years it says nothing. */
  readonly share: number;
}

export interface StripYear {
  readonly year: number;
  readonly whole: Counted<DayRange>;
  readonly quarters: readonly Counted<Quarter>[];
}

export interface StripState {
  readonly years: Accessor<readonly StripYear[]>;
  isPartOfChoice(stretch: DayRange): boolean;
  /** Filters by the stretch; by no days where just that was chosen. */
  toggle(stretch: DayRange): void;
  /** Filters by all from where choosing began to here. */
  extendTo(stretch: DayRange): void;
  /** Shows what a drag would choose. */
  drag(from: DayRange, to: DayRange): void;
  /** Chooses what was dragged over, or lets go of it. */
  endDrag(isTaken: boolean): void;
}

type StripApp = Pick<AppModel, "plan" | "filter" | "services">;

/** What the strip shows of the plan under the present filter, and how it filters. Call it inside a reactive root. */
export function createStripState({ plan, filter, services }: StripApp): StripState {
  const [dragged, setDragged] = createSignal<DayRange>();
  let anchor: DayRange | undefined;
  const planRecord = createMemo(() => planOf(plan.snapshot()));
  const years = createMemo(() => {
    const quarters = quartersOf(planRecord());
    const wholes = [...new Set(quarters.map(({ year }) => year))].map((year) => yearSpan(year));
    const stretches = [...quarters, ...wholes];
    const counts = filter.ask((engine, today) => engine.periodCounts(filter.filter(), stretches, today)) ?? [];
    return stripYears(quarters, wholes, counts);
  });
  const chosen = () => chosenPeriod(filter.filter(), services.clock.today());
  const shown = () => dragged() ?? chosen();
  const choose = (period: DayRange | undefined) => filter.setFilter(withPeriod(filter.filter(), period));
  return {
    years,
    isPartOfChoice(stretch) {
      const period = shown();
      return period !== undefined && contains(period, stretch);
    },
    toggle(stretch) {
      const before = chosen();
      anchor = stretch;
      choose(before && contains(before, stretch) && contains(stretch, before) ? undefined : stretch);
    },
    extendTo(stretch) {
      anchor ??= chosen() ?? stretch;
      choose(joined(anchor, stretch));
    },
    drag(from, to) {
      anchor = from;
      setDragged(joined(from, to));
    },
    endDrag(isTaken) {
      const period = dragged();
      setDragged(undefined);
      if (period && isTaken) choose(period);
    },
  };
}

const NOTHING: PeriodCount = { due: 0, starting: 0 };

/** `counts` has those of the quarters, then those of the years. */
function stripYears(
  quarters: readonly Quarter[],
  wholes: readonly DayRange[],
  counts: readonly PeriodCount[],
): StripYear[] {
  const fullest = Math.max(1, ...counts.slice(0, quarters.length).map(({ due, starting }) => due + starting));
  const counted = <Stretch extends DayRange>(stretch: Stretch, at: number): Counted<Stretch> => {
    const { due, starting } = counts[at] ?? NOTHING;
    return { stretch, due, starting, share: Math.min(1, (due + starting) / fullest) };
  };
  const all = quarters.map(counted);
  return wholes.map((whole, at) => ({
    year: Number(whole.first.slice(0, 4)),
    whole: counted(whole, quarters.length + at),
    quarters: all.filter(({ stretch }) => contains(whole, stretch)),
  }));
}
