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
  /** The sender the person named; null where nothing of earlier files shall be used. Absent: it is found. */
  readonly senderId?: string | null;
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
  const { planColumns, senders, choices = new Map(), senderId } = options;
  const first = recogniseWorkbook(raw, { planColumns }, choices);
  const sender = findSender(first, senders);
  const wanted = senderId === undefined ? sender.senderId : senderId;
  const known = senders.find(({ id }) => id === wanted);
  if (!known) return { workbook: first, sender };
  const remembered = rememberedLayout(known);
  return { workbook: recogniseWorkbook(raw, { planColumns, remembered }, choices), sender };
}
