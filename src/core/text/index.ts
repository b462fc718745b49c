export { isBlankText } from "./blank.ts";
export { listItems, slicesBetween, type TextSlice, trimmedSlice, withoutBullet } from "./bullets.ts";
export { compareVietnamese } from "./collation.ts";
export { comparable } from "./comparable.ts";
export { digest } from "./digest.ts";
export { displayLines } from "./display-lines.ts";
export { type FoldedText, fold, foldWithPlaces, spellingKey, withoutMarks } from "./fold.ts";
export { matchRanges, type TextRange } from "./match-ranges.ts";
