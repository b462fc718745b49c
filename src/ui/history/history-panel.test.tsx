import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { afterEach, expect, test, vi } from "vitest";
import { openAppModel } from "../../../test/contracts/open-app-model.ts";
import { cellText } from "../../core/model/index.ts";
import { editCell } from "../../workspace/commands/index.ts";
import { AppContext, type AppModel } from "../state/app-model.ts";
import { HistoryPanel } from "./history-panel.tsx";

afterEach(cleanup);

async function open(...texts: readonly string[]) {
  const { model } = await openAppModel();
  for (const text of texts) model.workspace.run(editCell("t1", "lead", text));
  const onClose = vi.fn();
  render(() => (
    <AppContext.Provider value={model}>
      <HistoryPanel onClose={onClose} />
    </AppContext.Provider>
  ));
  return { model, onClose };
}

const lines = () => screen.getAllByRole("button", { expanded: false }).filter((button) => button.textContent !== "");
const leadOf = ({ workspace }: AppModel) => {
  const task = workspace.snapshot.task.get("t1");
  return task && cellText(task, "lead");
};

/** Opens an act, newest first from 0, and gives what is in it. */
function openAct(index: number) {
  const item = screen.getAllByRole("listitem")[index];
  if (!item) throw new Error(`there is no act ${index}`);
  fireEvent.click(within(item).getAllByRole("button")[0] as HTMLElement);
  return within(item);
}

test("says that nothing was done yet", async () => {
  await open();
  await expect.poll(() => screen.queryByText(/Chưa có thay đổi nào/)).not.toBeNull();
});

test("names every act and shows old beside new on demand", async () => {
  await open("Sở A", "Sở B");
  expect(lines().map((line) => line.textContent)).toEqual([
    expect.stringContaining("Sửa “Cơ quan chủ trì” ở nhiệm vụ 1"),
    expect.stringContaining("Sửa “Cơ quan chủ trì” ở nhiệm vụ 1"),
  ]);
  const act = openAct(0);
  expect(act.getByText("Sở A")).toBeTruthy();
  expect(act.getByText("Sở B")).toBeTruthy();
});

test("undoes down to an act and puts the undone ones on again", async () => {
  const { model } = await open("Sở A", "Sở B", "Sở C");
  fireEvent.click(openAct(2).getByText("Hoàn tác đến đây"));
  await expect.poll(() => leadOf(model)).toBe("Sở A");
  expect(screen.getAllByText("Đã hoàn tác").length).toBe(2);
  fireEvent.click(openAct(0).getByText("Làm lại 2 việc đến đây"));
  await expect.poll(() => leadOf(model)).toBe("Sở C");
});

test("an act that was edited over cannot be taken back alone, and says so", async () => {
  const { model } = await open("Sở A", "Sở B");
  fireEvent.click(openAct(1).getByText("Hoàn tác riêng việc này"));
  await expect.poll(() => model.notices.list().at(-1)?.text).toMatch(/đã được sửa lại sau đó/);
  expect(leadOf(model)).toBe("Sở B");
});
