export { AppBrowser, type AppOptions } from "./app.ts";
export { type ClipboardContent, OtherProgram } from "./clipboard.ts";
export { storedRecords } from "./database.ts";
export { dropSamples } from "./dropping.ts";
export { typeOver, untilSaved } from "./editing.ts";
export { type SavedFile, savedBy } from "./files.ts";
export { cell, cellText, columnTexts, type GridColumn } from "./grid.ts";
export { type GivenFile, giveFile, previewCounts, sample } from "./importing.ts";
export { focusedCell, selectedCells } from "./selecting.ts";
