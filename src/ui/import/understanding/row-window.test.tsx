import { createRoot } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { openAppModel } from "../../../../test/contracts/open-app-model.ts";
import type { SheetRow } from "../../../workspace/ports.ts";
import { AppContext } from "../../state/app-model.ts";
import { createRowWindow, type RowWindow } from "./row-window.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const ROWS: readonly SheetRow[] = [{ rowNumber: 1, texts: ["TT", "Nội dung"] }];

test("rows that cannot be loaded are told apart from a file that is gone, and are asked for again", async () => {
  let isOffline = true;
  const { model, dispose } = await openAppModel();
  const unused = () => Promise.reject(new Error("not asked for here"));
  const reader = async () => {
    if (isOffline) throw new Error("the network is gone");
    return { read: unused, understand: unused, rows: async () => ROWS };
  };
  const app = { ...model, services: { ...model.services, reader } };
  const source = { id: "f", name: "so.xlsx", bytes: unused };
  let shown: RowWindow | undefined;
  createRoot((end) => {
    cleanups.push(end, dispose);
    AppContext.Provider({
      value: app,
      get children() {
        shown = createRowWindow(
          () => source,
          () => 0,
          () => undefined,
        );
        return undefined;
      },
    });
  });
  await expect.poll(() => shown?.rows.isPending()).toBe(false);
  expect(shown?.rows.latest()).toBeUndefined();
  isOffline = false;
  shown?.retry();
  await expect.poll(() => shown?.rows.latest()).toEqual(ROWS);
});
