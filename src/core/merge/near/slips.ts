/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST = 4;
const DIGIT = /\d/;

/** Whether one letter too many, too few, another or two exchanged make one word of the other. Numbers never. */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  if (DIGIT.test(a) || DIGIT.test(b)) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [restOfA, restOfB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfB.length === 2 && restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
}
