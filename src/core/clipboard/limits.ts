/** More than any appendix has; what is larger is refused whole rather than read in part. */
export const CELL_LIMIT = 500_000;

/** Characters of one clipboard format: 50,000 multi-line cells with the markup spreadsheets put around them. */
export const CHARACTER_LIMIT = 64_000_000;
