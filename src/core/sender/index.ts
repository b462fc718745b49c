export { columnsToRemember } from "./columns-to-remember.ts";
export { type FoundSender, findSender } from "./find-sender.ts";
export { type Lesson, learn } from "./learn.ts";
export { rememberedLayout, rememberedLinks } from "./remembered.ts";
export { type UnderstandOptions, type UnderstoodWorkbook, understandWorkbook } from "./understand-workbook.ts";
