import { keepingLast } from "./keeping-last.ts";
import { plainText } from "./plain-text.ts";
import { attributesOf, isOn, tags } from "./tags.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationId: string;
}

export interface WorkbookPart {
  /** In the order a person sees them, whatever kind they are. */
  readonly sheets: readonly ListedSheet[];
  /** Days count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export const readWorkbookPart: (xml: string) => WorkbookPart = keepingLast(parseWorkbook);

function parseWorkbook(xml: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  for (const tag of tags(xml)) {
    if (tag.kind === "end") continue;
    if (tag.name === "workbookPr") date1904 = isOn(attributesOf(tag).get("date1904"));
    if (tag.name === "sheet") sheets.push(listedSheet(attributesOf(tag)));
  }
  return { sheets, date1904 };
}

function listedSheet(attributes: ReadonlyMap<string, string>): ListedSheet {
  const state = attributes.get("state") ?? "visible";
  return {
    name: plainText(attributes.get("name") ?? ""),
    hidden: state === "hidden" || state === "veryHidden",
    relationId: attributes.get("id") ?? "",
  };
}
