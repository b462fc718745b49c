import { type Accessor, createMemo, createSignal } from "solid-js";
import {
  protocolOrder,
  type VariantCluster,
  variantClusters,
  type Workload,
  workloads,
} from "../../core/agency/index.ts";
import type { Agency } from "../../core/model/index.ts";
import type { Command } from "../../workspace/commands/index.ts";
import type { RunOutcome } from "../../workspace/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { eventSentence } from "../text/events.ts";
import { registerText } from "../text/register.ts";
import { agencyTexts, textCounts } from "./agency-texts.ts";

/** What the register's screen shows, and the one way it changes anything. */
export interface RegisterState {
  readonly agencies: Accessor<readonly Agency[]>;
  readonly workload: (id: string) => Workload;
  readonly clusters: Accessor<readonly VariantCluster[]>;
  /** Texts of agencies in the plan and how often each stands there. */
  readonly cells: Accessor<ReadonlyMap<string, number>>;
  /** What was done last, for eyes and screen readers. */
  readonly told: Accessor<string>;
  readonly canUndo: Accessor<boolean>;
  tell(text: string): void;
  /** Does an act, says so and offers to take it back. */
  run(command: Command): RunOutcome;
  undo(): void;
}

const NO_WORK: Workload = { own: 0, group: 0 };

export function createRegisterState(app: AppModel): RegisterState {
  const [told, setTold] = createSignal("");
  const [lastAct, setLastAct] = createSignal<string>();
  const agencies = createMemo(() => [...app.plan.snapshot().agency.values()].sort(protocolOrder()));
  const texts = createMemo(() => agencyTexts(app.plan.snapshot()));
  const work = createMemo(() => workloads(texts(), agencies()));
  const cells = createMemo(() => textCounts(texts()));
  const clusters = createMemo(() => variantClusters(cells(), agencies()));
  return {
    agencies,
    workload: (id) => work().get(id) ?? NO_WORK,
    clusters,
    cells,
    told,
    canUndo: () => lastAct() !== undefined && app.plan.history().undo.at(-1)?.id === lastAct(),
    tell(text) {
      setLastAct(undefined);
      setTold(text);
    },
    run(command) {
      const outcome = app.workspace.run(command);
      if (!outcome.ok) return outcome;
      setTold(eventSentence(outcome.transaction));
      setLastAct(outcome.transaction.id);
      return outcome;
    },
    undo() {
      setLastAct(undefined);
      void app.workspace.undo().then(() => setTold(registerText.told.undone));
    },
  };
}
