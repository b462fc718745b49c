import type { Rule } from "../model/index.ts";
import { ruleKey } from "./rule-key.ts";

/** The rules of a plan, found by the words they are for. */
export class RuleBook {
  readonly #everywhere = new Map<string, Rule>();
  readonly #inTask = new Map<string, Rule>();

  constructor(rules: Iterable<Rule>) {
    for (const rule of rules) {
      const key = ruleKey(rule.text);
      if (rule.taskId === undefined) this.#everywhere.set(key, rule);
      else this.#inTask.set(cellKey(key, rule.taskId), rule);
    }
  }

  /** Some rule is for one cell alone, so that equal words may mean different things. */
  get hasCellRules(): boolean {
    return this.#inTask.size > 0;
  }

  get isEmpty(): boolean {
    return this.#everywhere.size + this.#inTask.size === 0;
  }

  /** The rule of one task's words alone. */
  ofCell(text: string, taskId: string): Rule | undefined {
    return this.hasCellRules ? this.#inTask.get(cellKey(ruleKey(text), taskId)) : undefined;
  }

  /** The rule of these words wherever they stand. */
  ofWords(text: string): Rule | undefined {
    return this.#everywhere.size > 0 ? this.#everywhere.get(ruleKey(text)) : undefined;
  }
}

function cellKey(key: string, taskId: string): string {
  return `${taskId}\n${key}`;
}
