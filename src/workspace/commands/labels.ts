import { updateOf } from "../../core/change/index.ts";
import { NUMBER_HEADER } from "../../core/model/index.ts";
import { type Command, draft, refused } from "./command.ts";

/**
 * Sets what stands in TT of a task or is the numeral of a section, verbatim except for Unicode composition (NFC) and
 * blanks around it; only where the document's own are kept, since elsewhere places give them.
 */
export function editLabel(rowId: string, text: string): Command {
  return (snapshot) => {
    const record = snapshot.task.get(rowId) ?? snapshot.section.get(rowId);
    if (!record) return refused("not-found");
    const label = text.normalize("NFC").trim();
    if (record.label === undefined || record.label === label) return refused("unchanged");
    return draft("cell.edit", { column: NUMBER_HEADER, text: label.slice(0, 80) }, updateOf(record, { label }));
  };
}
