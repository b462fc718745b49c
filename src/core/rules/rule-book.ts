import type { Rule } from "../model/index.ts";
import { ruleKey } from "./rule-key.ts";

/** The rules of a plan, found by the words they are for. */
export class RuleBook {
  readonly #everywhere = new Map<string, Rule>();
  readonly #byTask = new Map<string, Map<string, Rule>>();

  constructor(rules: Iterable<Rule>) {
    for (const rule of rules) this.#rulesIn(rule.taskId).set(ruleKey(rule.text), rule);
  }

  /** Some rule is for one cell alone, so that equal words may mean different things. */
  get hasCellRules(): boolean {
    return this.#byTask.size > 0;
  }

  get isEmpty(): boolean {
    return this.#everywhere.size + this.#byTask.size === 0;
  }

  /** Some rule is for the deadline of this task alone. */
  isForTask(taskId: string): boolean {
    return this.#byTask.has(taskId);
  }

  /** The rule for these words in the deadline of a task: its own before the one that holds everywhere. */
  find(text: string, taskId: string | undefined): Rule | undefined {
    const key = ruleKey(text);
    return (taskId === undefined ? undefined : this.#byTask.get(taskId)?.get(key)) ?? this.#everywhere.get(key);
  }

  #rulesIn(taskId: string | undefined): Map<string, Rule> {
    if (taskId === undefined) return this.#everywhere;
    const rules = this.#byTask.get(taskId) ?? new Map<string, Rule>();
    this.#byTask.set(taskId, rules);
    return rules;
  }
}
