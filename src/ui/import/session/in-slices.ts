import type { Steps } from "../../../core/merge/index.ts";
import type { LongTask } from "../../../workspace/ports.ts";
import { painted } from "./painted.ts";

/** Work holds the page for so many milliseconds at a time. */
export const LONGEST_SLICE = 12;

/**
 * Runs work in slices, between which the page draws and answers; the first slice at once. Resolves with undefined when
 * it was cancelled.
 */
export async function inSlices<T>(steps: Steps<T>, { signal, onProgress }: LongTask = {}): Promise<T | undefined> {
  while (!signal?.aborted) {
    const end = performance.now() + LONGEST_SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await painted();
  }
  return undefined;
}
