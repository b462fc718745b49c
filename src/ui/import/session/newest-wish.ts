/**
 * Runs `answer` for the newest wish: wishes made while it runs are answered together by one more run, so that a person
 * who clicks fast waits for two runs at most. Resolves when nothing is wished any more.
 */
export function createNewestWish(answer: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWished = false;
  const run = async () => {
    while (isWished) {
      isWished = false;
      await answer();
    }
    running = undefined;
  };
  return () => {
    isWished = true;
    running ??= run();
    return running;
  };
}
