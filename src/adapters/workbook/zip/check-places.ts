import { Refusal } from "../reading/refusal.ts";

/** Places and ranges of cells, rows and columns as a workbook may have them (ISO/IEC 29500-1, 18.18.7 and 18.18.62). */
const PLACE = /^(?:\$?[A-Za-z]{1,3})?(?:\$?\d{1,7})?$/;
const LONGEST_RANGE = 32;
const NAMED_PLACES = /<(?:\w+:)?(?:c|row|mergeCell|dimension)\s(?:[^<>]*?\s)?(?:r|ref)\s*=\s*["']([^"'<>]*)["']/g;

/**
 * Refuses a sheet whose cells, rows, merges or extent stand where no sheet has a place: the library takes any letters
 * for a column and would visit all columns before it. Throws `Refusal` `file.damaged`.
 */
export function checkPlaces(name: string, content: Uint8Array): void {
  if (!/worksheets\/[^/]*\.xml$/i.test(name)) return;
  for (const [, range = ""] of new TextDecoder().decode(content).matchAll(NAMED_PLACES))
    if (range.length > LONGEST_RANGE || !range.split(":").every((place) => PLACE.test(place.trim())))
      throw new Refusal("file.damaged");
}
