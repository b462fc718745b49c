import { readRules, writeRules } from "../../core/rules/index.ts";
import { addRules } from "../../workspace/commands/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { rulesText } from "../text/rules.ts";

/** Carries readings from plan to plan in files. */
export function createRuleFiles({
  workspace,
  notices,
  services,
}: Pick<AppModel, "workspace" | "notices" | "services">) {
  const takeBack = createTakeBack({ workspace, notices });
  return {
    /** Saves the readings that hold in the whole plan. */
    async give(): Promise<void> {
      const bytes = new TextEncoder().encode(writeRules(workspace.snapshot.rule.values()));
      await services.saveFile(rulesText.fileName, bytes, "json");
      notices.show({ text: rulesText.exported, tone: "success" });
    },
    /** Asks for a file and takes its readings over, as one act. */
    async take(): Promise<void> {
      const [file] = await services.pickFiles({ accept: ".json", multiple: false });
      if (!file) return;
      const rules = readRules(await file.text());
      if (!rules) return notices.show({ text: rulesText.notRules(file.name), tone: "warning" });
      const outcome = workspace.run(addRules(rules));
      if (!outcome.ok) return notices.show({ text: rulesText.nothingNew, tone: "info" });
      const { id, detail } = outcome.transaction;
      const action = { label: rulesText.undo, run: () => void takeBack(id) };
      notices.show({ text: rulesText.imported(Number(detail.count ?? 0)), tone: "success", action });
    },
  };
}
