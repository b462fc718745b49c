/** IndexedDB with nothing on top: one store, a record a row, the key inside it. */
export class RawStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async filled(name: string, rows: readonly { readonly id: string }[]): Promise<RawStore> {
    const store = new RawStore(await opened(name));
    await store.#write(rows);
    return store;
  }

  put(row: { readonly id: string }): Promise<void> {
    return this.#write([row]);
  }

  #write(rows: readonly { readonly id: string }[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction("rows", "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (const row of rows) transaction.objectStore("rows").put(row);
      transaction.commit();
    });
  }
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("rows", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
