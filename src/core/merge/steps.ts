/** Work done in steps; yields how much of it is done, 0 to 1, so that whoever runs it can do something else between. */
export type Steps<T> = Generator<number, T>;

/** Runs work in steps to its end at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
