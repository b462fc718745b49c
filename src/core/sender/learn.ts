import { EMPTY_CHANGE, type PlanChange, updateOf } from "../change/index.ts";
import type { Sender, SenderHeader, SenderLink } from "../model/index.ts";
import type { RememberedLayout } from "../sheet/index.ts";
import type { FoundSender } from "./find-sender.ts";

/** What a person decided for one file and would decide again. */
export interface Lesson extends RememberedLayout {
  readonly links: readonly SenderLink[];
}

/** Of each kind so many are kept, the newest ones. */
const MOST_KEPT = 500;

/** The change that makes the plan remember a lesson; empty when there is nothing new in it. */
export function learn(sender: Sender | undefined, found: FoundSender, lesson: Lesson, newId: () => string): PlanChange {
  const { columns, lines, sheets, links, headers = [] } = lesson;
  if ([columns, lines, sheets, links, headers].every(({ length }) => length === 0)) return EMPTY_CHANGE;
  const values = {
    keys: [...new Set([...(sender?.keys ?? []), ...found.keys])],
    columns: merged(sender?.columns ?? [], lesson.columns, ({ header }) => header),
    lines: merged(sender?.lines ?? [], lesson.lines, ({ text }) => text),
    sheets: merged(sender?.sheets ?? [], lesson.sheets, ({ name }) => name),
    links: merged(sender?.links ?? [], lesson.links, ({ content }) => content),
    ...(headers.length === 0
      ? {}
      : { headers: merged<SenderHeader>(sender?.headers ?? [], headers, ({ words }) => words.join("\n")) }),
  };
  if (sender) return updateOf(sender, values);
  return { ...EMPTY_CHANGE, added: [{ kind: "sender", id: newId(), name: found.name, ...values }] };
}

function merged<T>(held: readonly T[], learned: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of [...held, ...learned]) {
    byKey.delete(keyOf(item));
    byKey.set(keyOf(item), item);
  }
  return [...byKey.values()].slice(-MOST_KEPT);
}
