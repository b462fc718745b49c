import { type OrderKey, placeAt } from "../model/index.ts";

interface Sibling {
  readonly id: string;
  readonly order: OrderKey;
}

/**
 * Order keys for newcomers among sorted siblings, where the file has them: after the sibling before them in the file,
 * else before the one after them, else at the end. Siblings that shared a key with another get a new one too.
 */
export function placeInFileOrder(
  siblings: readonly Sibling[],
  fileOrder: readonly string[],
  newcomers: ReadonlySet<string>,
): ReadonlyMap<string, OrderKey> {
  const orders = new Map<string, OrderKey>();
  const place = (index: number, ids: readonly string[], among: readonly Sibling[]) => {
    const { keys, rekeyed } = placeAt(among, index, ids.length);
    ids.forEach((id, i) => {
      orders.set(id, keys[i] ?? "");
    });
    for (const { id, order } of rekeyed) orders.set(id, order);
  };
  const runs = runsByPlace(siblings, fileOrder, newcomers);
  if (runs.size === 0) return orders;
  for (let i = 1; i < siblings.length; i++) {
    if (currentOrder(siblings[i], orders) <= currentOrder(siblings[i - 1], orders))
      place(
        i,
        [],
        siblings.map((sibling) => ({ id: sibling.id, order: currentOrder(sibling, orders) })),
      );
  }
  const distinct = siblings.map((sibling) => ({ id: sibling.id, order: currentOrder(sibling, orders) }));
  for (const [index, ids] of runs) place(index, ids, distinct);
  return orders;
}

function currentOrder(sibling: Sibling | undefined, orders: ReadonlyMap<string, OrderKey>): OrderKey {
  return sibling ? (orders.get(sibling.id) ?? sibling.order) : "";
}

/** Newcomers that stand together, by the index of the sibling they come before. */
function runsByPlace(
  siblings: readonly Sibling[],
  fileOrder: readonly string[],
  newcomers: ReadonlySet<string>,
): ReadonlyMap<number, readonly string[]> {
  const places = new Map(siblings.map(({ id }, index) => [id, index]));
  const runs = new Map<number, string[]>();
  const join = (index: number, ids: readonly string[]) => {
    const run = runs.get(index);
    if (run) run.push(...ids);
    else if (ids.length > 0) runs.set(index, [...ids]);
  };
  let index: number | undefined;
  let waiting: string[] = [];
  for (const id of fileOrder) {
    const place = places.get(id);
    if (place !== undefined) {
      join(place, waiting);
      waiting = [];
      index = place + 1;
    } else if (newcomers.has(id)) {
      if (index === undefined) waiting.push(id);
      else join(index, [id]);
    }
  }
  join(siblings.length, waiting);
  return runs;
}
