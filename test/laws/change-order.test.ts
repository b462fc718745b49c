import fc from "fast-check";
import { expect, test } from "vitest";
import { bySiblingOrder, isOrderKey, placeAt } from "../../src/core/model/index.ts";
import { SEED } from "./plan-arbitraries.ts";

/** Sorted siblings; few keys, so that many share one. */
const siblings = fc
  .array(fc.constantFrom("Zz", "a0", "a0V", "a1", "a2", "b00"), { maxLength: 8 })
  .map((orders) => orders.map((order, index) => ({ id: `s${index}`, order })).sort(bySiblingOrder));

test("new siblings sort where they were asked to, in order, and nobody else changes places", () => {
  fc.assert(
    fc.property(siblings, fc.nat(), fc.integer({ min: 1, max: 4 }), (held, pick, count) => {
      const index = pick % (held.length + 1);
      const { keys, rekeyed } = placeAt(held, index, count);
      const added = keys.map((order, place) => ({ id: `new${place}`, order }));
      const newKey = new Map(rekeyed.map(({ id, order }) => [id, order]));
      const after = [...held.map(({ id, order }) => ({ id, order: newKey.get(id) ?? order })), ...added];
      const ids = held.map(({ id }) => id);
      expect(after.sort(bySiblingOrder).map(({ id }) => id)).toEqual([
        ...ids.slice(0, index),
        ...added.map(({ id }) => id),
        ...ids.slice(index),
      ]);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("only siblings that share the key before the gap get another one", () => {
  fc.assert(
    fc.property(siblings, fc.nat(), (held, pick) => {
      const index = pick % (held.length + 1);
      const before = held[index - 1]?.order;
      const sharing = held.slice(index).filter(({ order }) => order === before);
      expect(placeAt(held, index, 1).rekeyed.map(({ id }) => id)).toEqual(sharing.map(({ id }) => id));
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("a thousand insertions at one place keep their order, and keys grow a character in about five", () => {
  let held: { id: string; order: string }[] = [
    { id: "first", order: "a0" },
    { id: "last", order: "a1" },
  ];
  for (let index = 0; index < 1000; index++) {
    const [order = ""] = placeAt(held, 1, 1).keys;
    held = [...held, { id: `n${index}`, order }].sort(bySiblingOrder);
    expect(held[1]?.id).toBe(`n${index}`);
  }
  expect(Math.max(...held.map(({ order }) => order.length))).toBeLessThan(220);
});

test("a place outside the list is a mistake of the caller", () => {
  expect(() => placeAt([], 1, 1)).toThrow("place 1 is outside 0 to 0");
  expect(() => placeAt([], -1, 1)).toThrow(RangeError);
});

test("every key that is made is an order key; texts that are none are told apart", () => {
  const { keys } = placeAt([{ id: "s", order: "a0" }], 0, 20);
  expect(keys.filter((key) => !isOrderKey(key))).toEqual([]);
  for (const text of ["", "a", "a00", "b0", "a0é", "a0 ", "0", "-"]) expect(isOrderKey(text)).toBe(false);
});
