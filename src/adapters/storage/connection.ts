import { StorageFailure, type StorageFailureCode } from "../../workspace/ports.ts";
import { failureOf, withinTime } from "./failures.ts";
import { PlanDatabase } from "./plan-database.ts";

export interface ConnectionOptions {
  /** Another tab holds an older version open, so this one has to wait. */
  readonly onBlocked?: () => void;
  /** A newer version of the app wants the database, or has it already: this page must be loaded again to store anything. */
  readonly onOutdated?: () => void;
  /** Milliseconds after which one call fails; 10,000 unless given. */
  readonly timeLimit?: number;
}

export interface Connection {
  /**
   * Runs work on the open database, at once where it is open; under a time limit, `weight` times the usual one. Rejects
   * with `StorageFailure`.
   */
  use<T>(work: (database: PlanDatabase) => PromiseLike<T>, weight?: number): Promise<T>;
  close(): void;
}

const TIME_LIMIT = 10_000;

/**
 * Opens at once. A failed opening is tried again by the next call, and so is a connection the browser dropped (as iOS
 * does when it is short of memory). A connection that ended stays ended.
 */
export function connect(name: string, options: ConnectionOptions): Connection {
  const { onBlocked, onOutdated, timeLimit = TIME_LIMIT } = options;
  const database = new PlanDatabase(name);
  let ended: StorageFailureCode | undefined;
  let isBlocked = false;
  let opening: Promise<void> | undefined;

  function end(code: "closed" | "outdated"): void {
    if (ended) return;
    ended = code;
    database.close();
    if (code === "outdated") onOutdated?.();
  }

  async function open(): Promise<void> {
    try {
      await database.open();
    } catch (error) {
      opening = undefined;
      const failure = failureOf(error);
      if (failure.code === "outdated") end("outdated");
      throw failure;
    } finally {
      isBlocked = false;
    }
  }

  database.on("blocked", () => {
    isBlocked = true;
    onBlocked?.();
    return false;
  });
  // Returning false keeps Dexie's own handler out, which would close in a way that can open again.
  database.on("versionchange", () => {
    end("outdated");
    return false;
  });

  database.on("close", () => {
    opening = undefined;
  });

  async function run<T>(work: (database: PlanDatabase) => PromiseLike<T>): Promise<T> {
    if (!database.isOpen()) {
      opening ??= open();
      await opening;
    }
    return await work(database);
  }

  opening = open();
  opening.catch(() => undefined);

  return {
    async use(work, weight = 1) {
      if (ended) throw new StorageFailure(ended);
      try {
        return await withinTime(run(work), timeLimit * weight, () => (isBlocked ? "blocked" : "timeout"));
      } catch (error) {
        if (ended) throw new StorageFailure(ended, { cause: error });
        // Closed by nobody here: the browser dropped it under this call. The next one opens it again.
        if (failureOf(error).code === "closed") throw new StorageFailure("unknown", { cause: error });
        throw error;
      }
    },
    close: () => end("closed"),
  };
}
