import { EMPTY_CHANGE, type FieldValue, isEmptyChange, type PlanChange, updateOf } from "../../core/change/index.ts";
import type { PlanSnapshot, Rule } from "../../core/model/index.ts";
import { ruleKey } from "../../core/rules/index.ts";
import { type Command, draft, refused } from "./command.ts";

/** A reading a person decided on, and where it holds. */
export type RulePlan = Pick<Rule, "text" | "taskId" | "meaning">;

/**
 * Reads words as a person says: in one task's deadline, or from now on wherever they stand. In place of what was
 * decided for them before. `instead` is a task whose own reading gives way to the one that holds everywhere.
 */
export function saveRule(plan: RulePlan, instead?: string): Command {
  return (snapshot, newId) => {
    const kept = keep(snapshot, plan, newId);
    const narrower = instead === undefined ? undefined : findRule(snapshot, { text: plan.text, taskId: instead });
    const change = narrower && narrower.id !== keptId(kept) ? { ...kept, removed: [narrower] } : kept;
    if (isEmptyChange(change)) return refused("unchanged");
    const scope = plan.taskId === undefined ? "plan" : "cell";
    return draft("rule.save", { text: plan.text, scope }, change);
  };
}

/** The words are read as the app reads them again. */
export function deleteRule(id: string): Command {
  return (snapshot) => {
    const rule = snapshot.rule.get(id);
    if (!rule) return refused("not-found");
    return draft("rule.delete", { text: rule.text }, { ...EMPTY_CHANGE, removed: [rule] });
  };
}

/** Readings from elsewhere, as one act; those for words the plan has a rule for take its place. */
export function addRules(plans: readonly Pick<Rule, "text" | "meaning">[]): Command {
  return (snapshot, newId) => {
    const byWords = new Map(plans.map((plan) => [ruleKey(plan.text), plan]));
    const changes = [...byWords.values()].map((plan) => keep(snapshot, plan, newId));
    const change: PlanChange = {
      added: changes.flatMap(({ added }) => added),
      removed: [],
      updated: changes.flatMap(({ updated }) => updated),
    };
    const count = change.added.length + change.updated.length;
    return count === 0 ? refused("unchanged") : draft("rules.add", { count }, change);
  };
}

function keep(snapshot: PlanSnapshot, plan: RulePlan, newId: () => string): PlanChange {
  const text = plan.text.normalize("NFC").trim();
  const known = findRule(snapshot, plan);
  if (known) return updateOf(known, { meaning: plan.meaning as FieldValue });
  const { taskId, meaning } = plan;
  const rule: Rule = { kind: "rule", id: newId(), text, ...(taskId === undefined ? {} : { taskId }), meaning };
  return { ...EMPTY_CHANGE, added: [rule] };
}

/** The rule for the same words in the same place. */
function findRule({ rule: rules }: PlanSnapshot, { text, taskId }: Pick<Rule, "text" | "taskId">): Rule | undefined {
  const key = ruleKey(text);
  return [...rules.values()].find((rule) => rule.taskId === taskId && ruleKey(rule.text) === key);
}

function keptId({ added, updated }: PlanChange): string | undefined {
  return added[0]?.id ?? updated[0]?.id;
}
