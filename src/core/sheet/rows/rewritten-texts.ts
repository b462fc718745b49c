/** By column and row, from 0: the texts that are taken in another way than the file displays them. */
export type RewrittenTexts = readonly (ReadonlyMap<number, string> | undefined)[];
