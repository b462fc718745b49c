import type { PastePlan } from "../../../core/clipboard/index.ts";
import { clipboardText } from "../../text/clipboard.ts";

/** What may be done with a block that is larger than the room for it. */
export type PasteAnswer = "add-rows" | "what-fits" | "nothing";

/** A block is larger than the room for it: nothing is cut off unasked. */
export interface PasteQuestion {
  readonly lines: readonly string[];
  readonly choices: readonly { readonly answer: PasteAnswer; readonly label: string }[];
  answer(answer: PasteAnswer): void;
}

const words = clipboardText.overflow;

export function isTooLarge({ rest, columnsBeyond }: PastePlan): boolean {
  return rest.length > 0 || columnsBeyond > 0;
}

/** The question for a plan; `sectionTitle` is where new rows would go. */
export function pasteQuestion(
  plan: PastePlan,
  sectionTitle: string,
  answer: (answer: PasteAnswer) => void,
): PasteQuestion {
  const rows = plan.rest.length;
  const canAdd = rows > 0 && plan.sectionId !== undefined;
  const fits = plan.cells.length + plan.titles.length > 0;
  return {
    lines: [
      ...(rows > 0 ? [words.rows(rows)] : []),
      ...(canAdd ? [words.whereRowsGo(sectionTitle)] : []),
      ...(plan.columnsBeyond > 0 ? [words.columns(plan.columnsBeyond)] : []),
    ],
    choices: [
      ...(canAdd ? [{ answer: "add-rows" as const, label: words.addRows(rows) }] : []),
      ...(fits ? [{ answer: "what-fits" as const, label: words.onlyWhatFits }] : []),
      { answer: "nothing", label: words.cancel },
    ],
    answer,
  };
}
