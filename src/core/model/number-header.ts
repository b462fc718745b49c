/** What the number column is called on paper and in files. */
export const NUMBER_HEADER = "TT";
