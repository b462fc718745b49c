import { describe, expect, test } from "vitest";
import { agencyReader, thanhHoaRegistry } from "../../core/agency/index.ts";
import type { Task } from "../../core/model/index.ts";
import { agencyOptions } from "./agency-options.ts";
import { nameToAdd, optionsFor } from "./agency-search.ts";

const registry = thanhHoaRegistry();
const register = new Map(registry.map((agency) => [agency.id, agency]));
const read = agencyReader(registry);
const task = (id: string, lead: string): Task => ({ kind: "task", id, sectionId: "i", order: id, cells: { lead } });
const tasks = [task("1", "- Sở Y tế."), task("2", "- Sở Y tế."), task("3", "- Sở Tư pháp. - UBND cấp xã.")];
const optionsOf = (text: string) => agencyOptions({ text, columnId: "lead", register, tasks });
const all = optionsOf("");
const found = (query: string) => optionsFor(all, query).map(({ text }) => text);

describe("the options of a cell", () => {
  test("its own names come first, in its own words, and none twice", () => {
    const options = optionsOf("- Tổ hỗ trợ số 7. - Sở GDĐT.");
    expect(options.slice(0, 3)).toMatchObject([
      { text: "Tổ hỗ trợ số 7", isKnown: false },
      { text: "Sở GDĐT", registeredAs: "Sở Giáo dục và Đào tạo", isKnown: true },
      { text: "Sở Y tế", isKnown: true },
    ]);
    expect(options.map(({ text }) => text)).not.toContain("Sở Giáo dục và Đào tạo");
    expect(options).toHaveLength(registry.length + 1);
  });

  test("then those the column names most, then the order of protocol", () => {
    const names = all.map(({ text }) => text);
    expect(names[0]).toBe("Sở Y tế");
    expect(new Set(names.slice(1, 3))).toEqual(new Set(["Sở Tư pháp", "UBND cấp xã"]));
    expect(names.indexOf("Văn phòng UBND tỉnh")).toBeLessThan(names.indexOf("Sở Xây dựng"));
  });
});

describe("searching", () => {
  test.each([
    ["so noi", "Sở Nội vụ"],
    ["SNV", "Sở Nội vụ"],
    ["vụ nội", "Sở Nội vụ"],
    ["nong nghiep", "Sở Nông nghiệp và Môi trường"],
    ["snnvmt", "Sở Nông nghiệp và Môi trường"],
    ["ttpvhcc", "Trung tâm Phục vụ hành chính công tỉnh"],
  ])("%s finds %s first", (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  test("a way of writing that only reading understands comes first", () => {
    expect(optionsFor(all, "Sở", "Sở Y tế")[0]?.text).toBe("Sở Y tế");
  });

  test("nothing is found for words no name has", () => {
    expect(found("xyz")).toEqual([]);
  });
});

test.each([
  ["Tổ hỗ trợ số 7", "Tổ hỗ trợ số 7"],
  ["- Tổ hỗ  trợ số 7.", "Tổ hỗ trợ số 7"],
  ["sở nội vụ", undefined],
  ["Sở GD&ĐT", undefined],
  ["Ban A; Ban B", undefined],
  ["  ", undefined],
  ["...", undefined],
])("from %j the register would get %j", (query, name) => {
  expect(nameToAdd(all, query, read)).toBe(name);
});
