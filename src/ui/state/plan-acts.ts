import type { GridActions } from "../grid/contract.ts";

/** What changes only how the plan is shown. */
export type ViewActs = Pick<GridActions, "toggleFold" | "setLayout" | "rememberLines">;

/** What changes the plan. */
export type PlanActs = Omit<GridActions, keyof ViewActs>;

export interface WaitingActs {
  readonly actions: GridActions;
  /** Nothing waits that changes the plan by itself. */
  readonly isEmpty: () => boolean;
  /**
   * Does what waits, in order, up to something that cannot be done yet: call it again when that may have changed. Later
   * acts go straight through while nothing waits.
   */
  begin(acts: PlanActs): void;
}

type AnyActs = Readonly<Record<string, (...given: unknown[]) => unknown>>;

/**
 * Acts for the moment between the first rows and the arrival of what does them: none is lost. What only changes the
 * view is done at once.
 */
export function createWaitingActs(views: ViewActs): WaitingActs {
  let doing: PlanActs | undefined;
  const waiting: (readonly [name: keyof GridActions, given: unknown[]])[] = [];
  /** Returns whether it was done. */
  const act = (acts: PlanActs, name: keyof GridActions, given: unknown[]) =>
    (acts as unknown as AnyActs)[name]?.(...given) !== false;
  return {
    // One way of asking for every act: to list them would repeat the contract, at the first screen's expense.
    actions: new Proxy(views as GridActions, {
      get: (_, name: keyof GridActions) =>
        (views as GridActions)[name] ??
        ((...given: unknown[]) => (doing ? act(doing, name, given) : waiting.push([name, given]))),
    }),
    isEmpty: () => waiting.every(([name]) => name === "inTurn"),
    begin(acts) {
      doing = acts;
      for (const [name, given] of waiting.splice(0))
        if (!doing || !act(acts, name, given)) {
          doing = undefined;
          waiting.push([name, given]);
        }
    },
  };
}
