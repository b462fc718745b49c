import type { Page } from "playwright-core";

interface StoreContent {
  readonly database: string;
  readonly store: string;
  readonly values: readonly unknown[];
}

/** Every record of every IndexedDB store of the app, read past the app itself. Values must survive JSON. */
function storedContent(page: Page): Promise<StoreContent[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const contents: { database: string; store: string; values: unknown[] }[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const values = await done(database.transaction(store).objectStore(store).getAll());
        contents.push({ database: name, store, values });
      }
      database.close();
    }
    return contents;
  });
}

/** The records of the store with this name; throws when there is none. */
export async function storedRecords(page: Page, store: string): Promise<readonly unknown[]> {
  const contents = await storedContent(page);
  const found = contents.find((content) => content.store === store);
  if (!found) throw new RangeError(`no store ${store}; there are ${contents.map((content) => content.store)}`);
  return found.values;
}
