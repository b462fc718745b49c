import { StorageFailure, type StorageFailureCode } from "../../workspace/ports.ts";

const CODE_BY_ERROR_NAME: ReadonlyMap<string, StorageFailureCode> = new Map([
  ["QuotaExceededError", "full"],
  ["VersionError", "outdated"],
  ["DatabaseClosedError", "closed"],
  ["InvalidStateError", "closed"],
]);

/** The failure a browser's or Dexie's error stands for; errors that wrap another are opened first. */
export function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  return new StorageFailure(codeOf(error) ?? "unknown", { cause: error });
}

function codeOf(error: unknown): StorageFailureCode | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const wrapped = [inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  for (const cause of wrapped) {
    const code = cause === error ? undefined : codeOf(cause);
    if (code) return code;
  }
  return CODE_BY_ERROR_NAME.get(String(name));
}

/**
 * `work`, or a failure when it takes longer than `milliseconds`: on a full disk browsers leave promises open for ever.
 * `lateCode` is asked at that moment. The work itself is not stopped and may still reach the disk.
 */
export function withinTime<T>(
  work: PromiseLike<T>,
  milliseconds: number,
  lateCode: () => StorageFailureCode,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageFailure(lateCode())), milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(failureOf(error));
      },
    );
  });
}
