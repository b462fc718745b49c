/** "a)" and "1)" count; they close nothing. */
const COUNTING = /(?:^|[\s,.;])(?:\d{1,2}|\p{Ll})$/u;

/** The text with blanks for brackets that have no partner: they hold nothing together. */
export function withoutLooseBrackets(text: string): string {
  const open: number[] = [];
  const loose = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "(") open.push(at);
    else if (character === ")" && open.pop() === undefined && !COUNTING.test(text.slice(Math.max(0, at - 3), at)))
      loose.add(at);
  }
  for (const at of open) loose.add(at);
  return loose.size === 0 ? text : text.replace(/[()]/g, (bracket, at: number) => (loose.has(at) ? " " : bracket));
}
