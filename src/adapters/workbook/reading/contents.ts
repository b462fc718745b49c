import type { Issue } from "../../../core/issue/index.ts";
import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";

/** What a reader of one format gives. */
export type Contents = Omit<RawWorkbook, "fileName"> & { readonly issues?: readonly Issue[] };

/** Told how much is read, 0 to 1. */
export type OnProgress = (share: number) => void;
