import type { Column, Sender } from "../model/index.ts";
import { type RawWorkbook, type RecognisedWorkbook, recogniseWorkbook, type SheetChoices } from "../sheet/index.ts";
import { type FoundSender, findSender } from "./find-sender.ts";
import { rememberedLayout } from "./remembered.ts";

/** What is known that helps to understand a file, and what the person chose for it. Plain data, Maps and arrays. */
export interface UnderstandOptions {
  readonly planColumns: readonly Pick<Column, "id" | "name" | "role">[];
  readonly senders: readonly Sender[];
  /** By sheet index. */
  readonly choices?: ReadonlyMap<number, SheetChoices>;
}

export interface UnderstoodWorkbook {
  readonly workbook: RecognisedWorkbook;
  readonly sender: FoundSender;
}

/**
 * Recognises a workbook. Who sent it stands over its tables, so it is looked at once without and, where that sender
 * is known, again with what was chosen for earlier files.
 */
export function understandWorkbook(raw: RawWorkbook, options: UnderstandOptions): UnderstoodWorkbook {
  const { planColumns, senders, choices = new Map() } = options;
  const first = recogniseWorkbook(raw, { planColumns }, choices);
  const sender = findSender(first, senders);
  const known = senders.find(({ id }) => id === sender.senderId);
  if (!known) return { workbook: first, sender };
  const remembered = rememberedLayout(known);
  return { workbook: recogniseWorkbook(raw, { planColumns, remembered }, choices), sender };
}
