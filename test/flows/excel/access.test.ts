import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, type GridColumn, untilSaved } from "../harness/index.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: AppBrowser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
  session = await browser.context.newCDPSession(page);
  await session.send("Accessibility.enable");
});
afterAll(() => browser.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focus = (row: string, column: GridColumn) => cell(page, row, column).click({ position: { x: 12, y: 12 } });

interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { readonly backendDOMNodeId?: number }[];
    };
  }[];
}

const spokenOf = (node: TreeNode | undefined): Spoken => ({
  role: String(node?.role?.value ?? ""),
  name: String(node?.name?.value ?? ""),
  description: String(node?.description?.value ?? ""),
});

async function tree(): Promise<TreeNode[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.filter(({ ignored }) => !ignored);
}

const propertyOf = (node: TreeNode | undefined, name: string) =>
  node?.properties?.find((property) => property.name === name)?.value;

/** The focused node of the accessibility tree, and the one it points to as the place of attention. */
async function heard(): Promise<{ readonly focused: Spoken; readonly active: Spoken }> {
  const nodes = await tree();
  const focused = nodes.filter((node) => propertyOf(node, "focused")?.value === true).at(-1);
  const [related] = propertyOf(focused, "activedescendant")?.relatedNodes ?? [];
  const active = related && nodes.find((node) => node.backendDOMNodeId === related.backendDOMNodeId);
  return { focused: spokenOf(focused), active: spokenOf(active) };
}

const active = async () => (await heard()).active;

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const result = await page.evaluate<AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

describe("what a screen reader hears", () => {
  test("moving over cells, each is spoken of by its column, its TT and its text", async () => {
    await focus("nhiem-vu-2", "lead");
    await expect
      .poll(active)
      .toMatchObject({ role: "gridcell", name: "Cơ quan chủ trì, nhiệm vụ 2: - Sở Tư pháp. - UBND cấp xã." });
    await press("ArrowRight");
    await expect.poll(async () => (await active()).name).toMatch(/^Cơ quan phối hợp, nhiệm vụ 2:/);
    await press("Home");
    await expect.poll(async () => (await active()).name).toBe("TT 2, chỉ đọc");
    await press("ArrowUp", "ArrowUp");
    await expect.poll(async () => (await active()).name).toBe("Mục I: Cải cách thể chế, 6 nhiệm vụ, đang mở");
  });

  test("the cell stays the one spoken of after its row is scrolled away and back", async () => {
    await focus("nhiem-vu-1", "content");
    await press("Control+End");
    await expect.poll(async () => (await active()).name).toMatch(/^Ghi chú, nhiệm vụ \d+: trống$/);
    await press("Control+Home");
    await expect.poll(async () => (await active()).role).toBe("gridcell");
  });

  test("the grid tells its columns, its size and that several cells can be selected", async () => {
    const nodes = await tree();
    const grid = nodes.find((node) => node.role?.value === "grid");
    expect(spokenOf(grid).name).toBe("Phụ lục nhiệm vụ");
    expect(propertyOf(grid, "multiselectable")?.value).toBe(true);
    const headers = nodes.filter((node) => node.role?.value === "columnheader").map((node) => spokenOf(node).name);
    expect(headers.slice(0, 4)).toEqual(["TT", "Nội dung thực hiện", "Sản phẩm/Kết quả", "Cơ quan chủ trì"]);
    const counts = await page
      .getByRole("grid")
      .evaluate((element) => [element.getAttribute("aria-rowcount"), element.getAttribute("aria-colcount")]);
    expect(counts).toEqual(["76", "10"]);
  });

  test("an edit is announced as one, with its text; leaving it speaks of the cell again", async () => {
    await focus("nhiem-vu-2", "lead");
    await press("F2");
    await expect
      .poll(async () => (await heard()).focused)
      .toMatchObject({
        role: "textbox",
        name: "Đang sửa Cơ quan chủ trì, nhiệm vụ 2",
      });
    expect((await heard()).active.role).toBe("");
    await press("Escape");
    await expect.poll(async () => (await active()).name).toMatch(/^Cơ quan chủ trì, nhiệm vụ 2:/);
  });

  test("a cell that opens a list says so, and the choice that stands out is spoken of", async () => {
    await focus("nhiem-vu-2", "lead");
    const area = page.locator(".plan-grid__editor");
    expect(await area.getAttribute("aria-haspopup")).toBe("dialog");
    await press("End", "ArrowLeft", "ArrowLeft", "ArrowLeft");
    expect(await area.getAttribute("aria-haspopup")).toBe("listbox");
    await press("Alt+ArrowDown", "ArrowDown", "ArrowDown");
    await expect.poll(active).toMatchObject({ role: "option", name: "Đang thực hiện" });
    await press("Escape", "Escape");
    await expect.poll(async () => (await active()).name).toMatch(/^Trạng thái, nhiệm vụ 2:/);
  });

  test("in the panel of agencies the name pointed at is spoken of, ticked or not", async () => {
    await focus("nhiem-vu-2", "lead");
    await press("Alt+ArrowDown");
    await page.getByRole("dialog", { name: "Chọn Cơ quan chủ trì, nhiệm vụ 2" }).waitFor();
    await press("ArrowDown");
    await expect.poll(active).toMatchObject({ role: "option", name: "Sở Tư pháp" });
    await press("Space");
    await page.getByText("Đã bỏ Sở Tư pháp. Ô có 1 cơ quan.").waitFor({ state: "attached" });
    await press("Escape");
    await expect.poll(async () => (await active()).name).toMatch(/^Cơ quan chủ trì, nhiệm vụ 2:/);
  });
});

describe("by keyboard alone", () => {
  test("a cell is reached, filled from a list, undone, its column's menu opened, and the grid left", async () => {
    await focus("nhiem-vu-1", "content");
    await press("Control+Home", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight");
    await expect.poll(async () => (await active()).name).toMatch(/^Cơ quan chủ trì, nhiệm vụ 1:/);
    const before = await cellText(page, "nhiem-vu-1", "lead");
    await press("Alt+ArrowDown");
    await page.getByRole("dialog", { name: /^Chọn / }).waitFor();
    await page.keyboard.type("thanh tra");
    await press("Enter", "Tab", "Tab", "Enter");
    await expect.poll(() => cellText(page, "nhiem-vu-1", "lead")).toContain("- Thanh tra tỉnh.");
    await press("Control+z");
    await expect.poll(() => cellText(page, "nhiem-vu-1", "lead")).toBe(before);
    await untilSaved(page);
    await press("Control+ArrowUp", "ArrowUp");
    await expect.poll(async () => (await heard()).focused.name).toBe("Tùy chọn cột Cơ quan chủ trì");
    await press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await press("Escape", "ArrowDown", "Escape", "Tab");
    await expect.poll(async () => (await heard()).focused.role).not.toBe("textbox");
  });

  test("Tab stays inside the panel, and goes round", async () => {
    await focus("nhiem-vu-1", "deadline");
    await press("Alt+ArrowDown");
    const panel = page.getByRole("dialog", { name: /^Chọn / });
    await panel.waitFor();
    const isInside = () => panel.evaluate((element) => element.contains(document.activeElement));
    const passed: string[] = [];
    for (let i = 0; i < 12; i++) {
      await press("Tab");
      expect(await isInside()).toBe(true);
      passed.push((await heard()).focused.name);
    }
    expect(passed).toContain("Xong");
    expect(passed).toContain("Thời hạn của ô");
    await press("Escape");
    await panel.waitFor({ state: "detached" });
  });
});

describe("what is seen", () => {
  const openings: readonly (readonly [string, GridColumn])[] = [
    ["agencies", "lead"],
    ["deadlines", "deadline"],
  ];
  for (const theme of ["light", "dark"] as const)
    test(`axe finds nothing against WCAG 2.2 AA in the panels under a cell, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      for (const [name, column] of openings) {
        await focus("nhiem-vu-1", column);
        await press("Alt+ArrowDown");
        await page.getByRole("dialog", { name: /^Chọn / }).waitFor();
        expect([name, await violations()]).toEqual([name, []]);
        await press("Escape");
      }
      await page.emulateMedia({ colorScheme: null });
    });

  test("the focused cell stands out in both themes and in forced colours", async () => {
    await focus("nhiem-vu-1", "product");
    const ring = () =>
      page.evaluate(() => {
        const focused = document.querySelector(".plan-grid__focused");
        const other = document.querySelector(".ag-row .ag-cell:not(.plan-grid__focused)");
        if (!focused || !other) return undefined;
        const { borderTopWidth, borderTopColor } = getComputedStyle(focused, "::after");
        return { width: borderTopWidth, differs: borderTopColor !== getComputedStyle(other).backgroundColor };
      });
    for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await page.emulateMedia(media);
      expect([media, await ring()]).toEqual([media, { width: "2px", differs: true }]);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  });

  test("at 200 % zoom the panels fit the window", async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    for (const [, column] of openings) {
      await cell(page, "nhiem-vu-1", column).evaluate((element) => element.scrollIntoView({ inline: "center" }));
      await focus("nhiem-vu-1", column);
      await press("Alt+ArrowDown");
      const panel = page.getByRole("dialog", { name: /^Chọn / });
      await panel.waitFor();
      const box = await panel.boundingBox();
      expect(box && [box.x >= 0, box.y >= 0, box.x + box.width <= 683, box.y + box.height <= 384]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      await press("Escape");
      await panel.waitFor({ state: "detached" });
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});
