/** Number formats that SpreadsheetML names by words (XML Spreadsheet Reference, ss:NumberFormat). */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["General Number", "General"],
  ["General Date", "dd/mm/yyyy h:mm"],
  ["Long Date", "dd/mm/yyyy"],
  ["Medium Date", "d-mmm-yy"],
  ["Short Date", "dd/mm/yyyy"],
  ["Long Time", "h:mm:ss AM/PM"],
  ["Medium Time", "h:mm AM/PM"],
  ["Short Time", "h:mm"],
  ["Currency", "#,##0.00"],
  ["Euro Currency", "[$€-2] #,##0.00"],
  ["Fixed", "0.00"],
  ["Standard", "#,##0.00"],
  ["Percent", "0.00%"],
  ["Scientific", "0.00E+00"],
  ["Yes/No", '"Yes";"Yes";"No"'],
  ["True/False", '"True";"True";"False"'],
  ["On/Off", '"On";"On";"Off"'],
]);

/** The format as a code, however it is written. */
export function formatCode(written: string): string {
  return NAMED.get(written) ?? written;
}
