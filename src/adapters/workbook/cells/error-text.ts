const ERROR = /^(#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3})$/;

/** Whether a text is what spreadsheets show in place of a result; LibreOffice numbers those it has no name for. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}
