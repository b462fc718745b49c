import { expect, test } from "vitest";
import { fold } from "../../src/core/text/index.ts";
import { appendixTask, cellText, csvFile, giveFiles, importFlow, storedRecords, untilSaved } from "./harness/index.ts";

const flow = importFlow({ isFresh: true });
const ROWS = 1_200;
const FILES = 4;

const { dialog } = flow;
const filter = (name: string) =>
  dialog().getByRole("group", { name: "Lọc theo tình trạng" }).getByRole("button", { name });
const progress = () => dialog().locator("footer").getByRole("progressbar");
const share = () => progress().evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.position : -1));

const ONSETS = ["b", "c", "d", "đ", "g", "h", "l", "m", "n", "ph", "s", "t", "th", "tr", "v", "x"];
const RIMES = "oang oăn oen ênh êch uôm ươm oay iêng ươi ôm êu ưu âu uya oe".split(" ");

/** Syllables that no task of the plan has, so that no row is near one. */
const SYLLABLES = (() => {
  const contents = Array.from({ length: 69 }, (_, index) => fold(appendixTask(index + 1).content));
  const known = new Set(contents.flatMap((content) => content.split(" ")));
  const isNew = (syllable: string) => !known.has(fold(syllable));
  return ONSETS.flatMap((onset) => RIMES.map((rime) => `${onset}${rime}`)).filter(isNew);
})();

/** Words that no other row of any file has in common with this one but by chance. */
function contentOf(file: number, row: number): string {
  let seed = file * ROWS + row + 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed >> 8;
  };
  return Array.from({ length: 9 }, () => SYLLABLES[next() % SYLLABLES.length]).join(" ");
}

/** What one agency sends: one task of the plan that is done, and many that are new. */
const large = (file: number) =>
  csvFile(`lon-${file}.csv`, [
    ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Kết quả thực hiện"],
    [String(file), appendixTask(file).content, appendixTask(file).lead, `Đã xong phần ${file}`],
    ...Array.from({ length: ROWS }, (_, row) => [String(100 + row), contentOf(file, row), "Sở Y tế", ""]),
  ]);

async function giveLargeFiles(): Promise<void> {
  await giveFiles(
    flow.page,
    Array.from({ length: FILES }, (_, index) => large(index + 1)),
  );
  await filter(`Rõ ràng ${FILES}`).waitFor();
}

/** How many new tasks the footer says would come, once that is known. */
async function announcedTasks(): Promise<number> {
  const summary = dialog().getByText(/^Thêm [\d.]+ nhiệm vụ/);
  await summary.waitFor();
  return Number(/[\d.]+/.exec(await summary.innerText())?.[0].replaceAll(".", ""));
}

interface StoredTask {
  readonly kind: string;
  readonly id: string;
  readonly record: { readonly cells?: Readonly<Record<string, string>> };
}

const storedTasks = async () =>
  ((await storedRecords(flow.page, "records")) as readonly StoredTask[]).filter(({ kind }) => kind === "task");

/** What is stored as the result of a task of the appendix; "" for nothing. */
const storedResult = async (number: number) =>
  (await storedTasks()).find(({ id }) => id === `nhiem-vu-${number}`)?.record.cells?.result ?? "";

const stored = async () => ({
  acts: (await storedRecords(flow.page, "journal")).length,
  records: (await storedRecords(flow.page, "records")).length,
  files: (await storedRecords(flow.page, "files")).length,
});

test("comparing many rows shows how far it is and is cancelled in the middle; nothing has changed", async () => {
  const before = await stored();
  await giveLargeFiles();
  await dialog()
    .getByRole("button", { name: `Nhập tất cả tệp đã rõ (${FILES})` })
    .click();
  await expect.poll(share).toBeGreaterThan(0);
  const first = await share();
  await expect.poll(share).toBeGreaterThan(first);
  await dialog().getByRole("button", { name: "Hủy", exact: true }).click();
  await filter(`Rõ ràng ${FILES}`).waitFor();
  await flow.page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  expect(await stored()).toEqual(before);
  expect(await cellText(flow.page, "nhiem-vu-2", "result")).toBe("");
});

test("an import is cancelled while its files are read, and taken in later as one act that is undone at once", async () => {
  const before = await stored();
  await giveLargeFiles();
  await dialog()
    .getByRole("button", { name: `Nhập tất cả tệp đã rõ (${FILES})` })
    .click();
  const commit = dialog().getByRole("button", { name: `Nhập ${FILES} tệp`, exact: true });
  const added = await announcedTasks();
  const letGo = await holdReading("lon-3.csv");
  await commit.click();
  await dialog().getByText("Đang chuẩn bị nhập. Kế hoạch chưa thay đổi.").waitFor();
  await expect.poll(share).toBe(2 / FILES);
  await dialog().getByRole("button", { name: "Hủy", exact: true }).click();
  await dialog().getByText("Đã hủy, chưa nhập gì.").waitFor();
  await letGo();
  expect(await stored()).toEqual(before);
  expect(await cellText(flow.page, "nhiem-vu-2", "result")).toBe("");

  await commit.click();
  await dialog().waitFor({ state: "detached" });
  await untilSaved(flow.page);
  expect(await stored()).toMatchObject({ acts: before.acts + 1, files: before.files + FILES });
  expect(await storedTasks()).toHaveLength(69 + added);
  expect(await storedResult(2)).toBe("Đã xong phần 2");
  await flow.page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => storedResult(2)).toBe("");
  await untilSaved(flow.page);
  expect(await storedTasks()).toHaveLength(69);
});

test("closing the dialog while an import is prepared cancels it", async () => {
  const before = await stored();
  await giveFiles(flow.page, [1, 2].map(large));
  await filter("Rõ ràng 2").waitFor();
  await dialog().getByRole("button", { name: "Nhập tất cả tệp đã rõ (2)" }).click();
  await announcedTasks();
  const letGo = await holdReading("lon-2.csv");
  await dialog().getByRole("button", { name: "Nhập 2 tệp", exact: true }).click();
  await dialog().getByText("Đang chuẩn bị nhập. Kế hoạch chưa thay đổi.").waitFor();
  await flow.page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await letGo();
  await untilSaved(flow.page);
  expect(await stored()).toEqual(before);
});

/** From now on the file is read from a disk that does not answer, until let go; then it has answered. */
async function holdReading(name: string): Promise<() => Promise<void>> {
  const hold = await flow.page.evaluateHandle((held) => {
    const read = File.prototype.arrayBuffer;
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    File.prototype.arrayBuffer = async function (this: File) {
      if (this.name === held) await answered;
      return read.call(this);
    };
    return () => {
      File.prototype.arrayBuffer = read;
      answer();
    };
  }, name);
  return () => hold.evaluate((letGo) => letGo());
}
