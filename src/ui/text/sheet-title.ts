import { tableNumber } from "../../core/document/index.ts";
import { importSourcesText } from "./import-sources.ts";
import { shownName } from "./shown-name.ts";

/** A sheet as it is named to a person: by its own name, or as which table of a document it is. */
export function sheetTitle(name: string): string {
  const table = tableNumber(name);
  return table === undefined ? shownName(name) : importSourcesText.table(table);
}
