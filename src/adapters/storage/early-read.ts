import type { PlanRecord } from "../../core/model/index.ts";
import { answerOf } from "./request.ts";
import { keysOfPlan, NATIVE_VERSION, type PlanRow, type RecordRow } from "./schema.ts";

/** A plan as it lies on the disk, not yet a snapshot: the reader of these may not check more than it must. */
export interface EarlyPlan {
  readonly records: readonly PlanRecord[];
  readonly revision: number;
}

/**
 * Reads the wanted plan, else the first one, while the rest of the program is still loading; so nothing but this
 * file may be needed here. `absent`: no database (none is left behind) or no such plan. `failed`: another version's
 * database, or an error; the storage proper will upgrade it or say why. Never rejects.
 */
export async function startEarlyRead(databaseName: string, planId?: string): Promise<EarlyPlan | "absent" | "failed"> {
  try {
    const database = await openExisting(databaseName);
    if (database === "absent") return "absent";
    try {
      return database.version === NATIVE_VERSION ? await readPlan(database, planId) : "failed";
    } finally {
      database.close();
    }
  } catch {
    return "failed";
  }
}

/** Opens whatever version there is, so that nothing is created or upgraded here. */
function openExisting(name: string): Promise<IDBDatabase | "absent"> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isAbsent = false;
    request.onupgradeneeded = () => {
      // Only a database that did not exist is upgraded here; aborting leaves none behind.
      isAbsent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isAbsent) resolve("absent");
      else reject(request.error);
    };
  });
}

async function readPlan(database: IDBDatabase, wanted: string | undefined): Promise<EarlyPlan | "absent"> {
  const transaction = database.transaction(["plans", "records"], "readonly");
  const plans = transaction.objectStore("plans");
  const [plan] = await answerOf<PlanRow[]>(plans.getAll(wanted, 1));
  if (!plan) return "absent";
  const { lower, upper } = keysOfPlan(plan.id);
  const records = transaction.objectStore("records");
  const rows = await answerOf<RecordRow[]>(records.getAll(IDBKeyRange.bound(lower, upper)));
  return { records: rows.map(({ record }) => record), revision: plan.revision };
}
