import { expect, test, vi } from "vitest";
import { StorageFailure } from "../../workspace/ports.ts";
import { failureOf, withinTime } from "./failures.ts";

const QUOTA = new DOMException("no room", "QuotaExceededError");

test.each([
  ["a full disk", QUOTA, "full"],
  ["a full disk behind an aborted transaction", { name: "AbortError", inner: QUOTA }, "full"],
  ["a full disk behind some of many writes", { name: "BulkError", failures: [QUOTA, QUOTA] }, "full"],
  ["a database of a newer version", new DOMException("", "VersionError"), "outdated"],
  ["a connection that is closing", new DOMException("", "InvalidStateError"), "closed"],
  ["a closed database", { name: "DatabaseClosedError" }, "closed"],
  ["any other error", new TypeError("x"), "unknown"],
  ["no error at all", null, "unknown"],
])("%s is told as it is", (_, error, code) => {
  const failure = failureOf(error);
  expect(failure).toBeInstanceOf(StorageFailure);
  expect(failure).toMatchObject({ code, cause: error });
});

test("a failure stays the failure it is", () => {
  const failure = new StorageFailure("blocked");
  expect(failureOf(failure)).toBe(failure);
});

test("work in time gives its value, work that never ends fails with the code of that moment", async () => {
  vi.useFakeTimers();
  expect(await withinTime(Promise.resolve(7), 100, () => "timeout")).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
  let code: "timeout" | "blocked" = "timeout";
  const late = withinTime(new Promise(() => undefined), 100, () => code);
  const outcome = expect(late).rejects.toMatchObject({ code: "blocked" });
  code = "blocked";
  await vi.advanceTimersByTimeAsync(100);
  await outcome;
  vi.useRealTimers();
});
