import { expect, test, vi } from "vitest";
import { once } from "./once.ts";

test("a part is loaded once, and again only after it could not be loaded", async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("part");
  const part = once(load);
  expect(load).not.toHaveBeenCalled();
  await expect(part()).rejects.toThrow("offline");
  expect(await Promise.all([part(), part()])).toEqual(["part", "part"]);
  expect(await part()).toBe("part");
  expect(load).toHaveBeenCalledTimes(2);
});
