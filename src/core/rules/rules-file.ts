import type { Rule, RuleClause } from "../model/index.ts";

/** What of a rule goes from plan to plan: a reading of one cell stays where it is. */
export type SharedRule = Pick<Rule, "text" | "meaning">;

const FORMAT = "phu-luc-deadline-rules";

/** The readings that hold in the whole plan, as the text of a JSON file. */
export function writeRules(rules: Iterable<Rule>): string {
  const shared = [...rules].flatMap(({ text, taskId, meaning }) => (taskId === undefined ? [{ text, meaning }] : []));
  return `${JSON.stringify({ format: FORMAT, version: 1, rules: shared }, undefined, 2)}\n`;
}

/** What `writeRules` wrote; undefined for any other text. */
export function readRules(json: string): readonly SharedRule[] | undefined {
  const file = parsed(json);
  if (!isObject(file) || file.format !== FORMAT || file.version !== 1 || !Array.isArray(file.rules)) return undefined;
  const rules = file.rules.map(ruleOf);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function ruleOf(value: unknown): SharedRule | undefined {
  if (!isObject(value) || typeof value.text !== "string" || value.text.trim() === "" || !Array.isArray(value.meaning))
    return undefined;
  const meaning = value.meaning.map(clauseOf);
  return meaning.every((clause) => clause !== undefined) ? { text: value.text, meaning } : undefined;
}

const KINDS: readonly unknown[] = ["dated", "recurring", "ongoing", "waiting"] satisfies RuleClause["kind"][];
const BOUNDS: readonly unknown[] = ["by", "before", "within", "from", "endOf"] satisfies RuleClause["bound"][];

const isText = (value: unknown) => typeof value === "string";
const isDay = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

const FIELDS: Readonly<Record<keyof RuleClause, (value: unknown) => boolean>> = {
  kind: (value) => KINDS.includes(value),
  label: isText,
  first: isDay,
  last: isDay,
  startsBy: isDay,
  bound: (value) => BOUNDS.includes(value),
  rrule: (value) => typeof value === "string" && /^FREQ=[A-Z0-9=;,-]+$/.test(value),
  event: isText,
};

function clauseOf(value: unknown): RuleClause | undefined {
  if (!isObject(value) || !FIELDS.kind(value.kind)) return undefined;
  const isKnown = Object.entries(value).every(
    ([name, held]) => Object.hasOwn(FIELDS, name) && FIELDS[name as keyof RuleClause](held),
  );
  return isKnown ? (value as RuleClause) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
