/** What filtering needs once somebody filters, in one piece. */
export { FilterEngine } from "../filter/filter-engine.ts";
export { createFilterAddress } from "./filter-address.ts";
export { differs, shownAfter } from "./filter-shown.ts";
