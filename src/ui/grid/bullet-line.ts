const BULLET = /^[-–—+*•●▪]/;

/** Whether a display line begins an item of a list: it is drawn, and measured, with a hanging indent. */
export function isBulletLine(line: string): boolean {
  return BULLET.test(line);
}
