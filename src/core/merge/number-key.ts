const WHOLE = /^0*(\d{1,6})(?:\.0?)?$/;

/** What stands in TT, as compared: "7", "7.", "07" and "7.0" are one number, "1.2" and "NV-07" are labels of their own. */
export function numberKey(label: string): string {
  const text = label.trim();
  return WHOLE.exec(text)?.[1] ?? text.replace(/[.)]$/, "").toLowerCase();
}
