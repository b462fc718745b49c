/**
 * CSV has no types: a program that opens it takes a cell that begins with "=", "+" or "@" for a formula. Such cells
 * get an apostrophe in front when written, which is taken off again when read; text that already looks so gets one
 * more, so every text comes back as it was. A bullet ("- Sở Nội vụ.") stays verbatim: a dash is guarded only before
 * what could call something, a name with a bracket ("-HYPERLINK(") or a bar ("-cmd|…").
 */
const STARTS_FORMULA = /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+@＝＋＠]/u;
const STARTS_WITH_DASH = /^[\s\p{Cc}\p{Cf}\p{Z}]*[-－−]/u;
const CALLS_SOMETHING = /[\p{L}\p{N}_.]\(|\|/u;

export function guardFormula(text: string): string {
  return needsGuard(text.replace(/^'+/, "")) ? `'${text}` : text;
}

export function unguardFormula(text: string): string {
  return text.startsWith("'") && needsGuard(text.replace(/^'+/, "")) ? text.slice(1) : text;
}

function needsGuard(text: string): boolean {
  if (STARTS_FORMULA.test(text)) return true;
  return STARTS_WITH_DASH.test(text) && CALLS_SOMETHING.test(text);
}
