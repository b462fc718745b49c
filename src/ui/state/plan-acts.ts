import type { GridActions } from "../grid/contract.ts";

/** What changes only how the plan is shown. */
export type ViewActs = Pick<GridActions, "toggleFold" | "setLayout" | "rememberLines">;

/** What changes the plan. */
export type PlanActs = Omit<GridActions, keyof ViewActs>;

export interface WaitingActs {
  readonly actions: GridActions;
  readonly isEmpty: () => boolean;
  /** Does what waits, in order; later acts go straight through. */
  begin(acts: PlanActs): void;
}

type AnyActs = Readonly<Record<string, (...given: unknown[]) => void>>;

/**
 * Acts for the moment between the first rows and the arrival of what does them: none is lost. What only changes the
 * view is done at once.
 */
export function createWaitingActs(views: ViewActs): WaitingActs {
  let doing: PlanActs | undefined;
  let waiting: ((acts: PlanActs) => void)[] = [];
  const ask = (act: (acts: PlanActs) => void) => {
    if (doing) act(doing);
    else waiting.push(act);
  };
  return {
    // One way of asking for every act: to list them would repeat the contract, at the first screen's expense.
    actions: new Proxy(views as GridActions, {
      get: (_, name: keyof GridActions) =>
        (views as GridActions)[name] ??
        ((...given: unknown[]) => ask((acts) => (acts as unknown as AnyActs)[name]?.(...given))),
    }),
    isEmpty: () => waiting.length === 0,
    begin(acts) {
      doing = acts;
      const acting = waiting;
      waiting = [];
      for (const act of acting) act(acts);
    },
  };
}
