/** The id of the leading TT column among the generated ids of the plan's columns. */
export const NUMBER_COLUMN = "number";
