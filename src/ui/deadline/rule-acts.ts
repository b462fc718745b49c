import type { Rule } from "../../core/model/index.ts";
import { type Command, deleteRule, saveRule } from "../../workspace/commands/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { deadlineText } from "../text/deadline.ts";

/** A reading of one task's words. */
export interface OwnReading extends Pick<Rule, "text" | "meaning"> {
  readonly taskId: string;
}

export interface RuleActs {
  /** Keeps a reading for its cell alone or for the whole plan; says so, with the way back. */
  save(reading: OwnReading, isEverywhere: boolean): void;
  forget(ruleId: string): void;
}

export function createRuleActs({ workspace, notices }: Pick<AppModel, "workspace" | "notices">): RuleActs {
  const takeBack = createTakeBack({ workspace, notices });
  const run = (command: Command, said: string) => {
    const outcome = workspace.run(command);
    if (!outcome.ok) return notices.show({ text: deadlineText.kept, tone: "info" });
    const { id } = outcome.transaction;
    const action = { label: deadlineText.undo, run: () => void takeBack(id) };
    notices.show({ text: said, tone: "success", action });
  };
  return {
    save({ text, meaning, taskId }, isEverywhere) {
      if (isEverywhere) run(saveRule({ text, meaning }, taskId), deadlineText.saved.plan);
      else run(saveRule({ text, meaning, taskId }), deadlineText.saved.cell);
    },
    forget: (ruleId) => run(deleteRule(ruleId), deadlineText.forgotten),
  };
}
