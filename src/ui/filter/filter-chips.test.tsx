import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { openAppModel } from "../../../test/contracts/open-app-model.ts";
import { editCell } from "../../workspace/commands/index.ts";
import { AppContext } from "../state/app-model.ts";
import { FilterChips } from "./filter-chips.tsx";
import { SearchBox } from "./search-box.tsx";

afterEach(cleanup);

async function open(query: string) {
  const { model } = await openAppModel(query);
  await model.filter.load();
  render(() => (
    <AppContext.Provider value={model}>
      <SearchBox />
      <FilterChips />
    </AppContext.Provider>
  ));
  return model;
}

const chips = () => screen.queryAllByRole("button", { name: /^Bỏ lọc/ }).map((chip) => chip.textContent);

test("no bar without a filter", async () => {
  await open("");
  expect(chips()).toEqual([]);
  expect(screen.queryByText(/nhiệm vụ/)).toBeNull();
});

test("chips go one by one by keyboard, the focus moves to the next", async () => {
  const model = await open("cq=noi-vu&chung=1&tim=công");
  expect(chips()).toEqual(["Có “công”", "Chủ trì: Sở Nội vụ", "Gồm cả giao chung"]);
  const agency = screen.getByRole("button", { name: "Bỏ lọc: Chủ trì: Sở Nội vụ" });
  agency.focus();
  fireEvent.keyDown(agency, { key: "Delete" });
  expect(chips()).toEqual(["Có “công”"]);
  expect(document.activeElement?.textContent).toBe("Có “công”");
  expect(model.filter.filter()).toEqual({ text: "công" });
});

test("an empty result offers the way out", async () => {
  await open("tim=zzz");
  expect(screen.getByText("Không có nhiệm vụ nào đúng bộ lọc này.")).toBeTruthy();
  fireEvent.click(screen.getByText("Xem tất cả 2 nhiệm vụ"));
  expect(chips()).toEqual([]);
});

test("an edit that no longer fits stays counted until the filter is applied again", async () => {
  const model = await open("tim=thủ+tục");
  model.workspace.run(editCell("t2", "content", "Việc khác"));
  expect(screen.getAllByText("1/2 nhiệm vụ").length).toBeGreaterThan(0);
  fireEvent.click(screen.getByText("Áp dụng lại"));
  expect(screen.getAllByText("0/2 nhiệm vụ").length).toBeGreaterThan(0);
});

test("the search box filters while an input method composes, and empties with Esc", async () => {
  const model = await open("");
  const box = screen.getByLabelText<HTMLInputElement>("Tìm trong mọi cột");
  fireEvent.compositionStart(box);
  fireEvent.input(box, { target: { value: "thu tu" }, isComposing: true });
  expect([...(model.filter.hits() ?? [])]).toEqual(["t2"]);
  fireEvent.keyDown(box, { key: "Escape", isComposing: true });
  expect(box.value).toBe("thu tu");
  fireEvent.compositionEnd(box);
  fireEvent.keyDown(box, { key: "Escape" });
  expect(box.value).toBe("");
  expect(model.filter.hits()).toBeUndefined();
});
