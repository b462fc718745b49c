/** The sheet of a document's table has no name of its own: it is known by its place. */
export function tableSheetName(index: number): string {
  return `#${index + 1}`;
}

/** Which table a sheet of that name is, from 1; undefined for a name that somebody gave. */
export function tableNumber(sheetName: string): number | undefined {
  const [, number] = /^#(\d{1,4})$/.exec(sheetName) ?? [];
  return number === undefined ? undefined : Number(number);
}
