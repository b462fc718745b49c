import { describe, expect, test } from "vitest";
import { readingChanges, thanhHoaRegistry, variantClusters, withNamesRewritten, workloads } from "./index.ts";
import { agencyReader } from "./resolve.ts";

const registry = thanhHoaRegistry();
const clustersOf = (...cells: [string, number][]) => variantClusters(cells, registry);

describe("ways of writing are clustered", () => {
  test("those read in spite of a slip or by initials, most used first", () => {
    expect(clustersOf(["Sở Tài chínhh", 1], ["Sở Tia chính; Sở Y tế", 2], ["Cổng TTĐT tỉnh", 1])).toEqual([
      {
        agencyId: "so-tai-chinh",
        name: "Sở Tài chính",
        variants: [
          { text: "Sở Tia chính", count: 2 },
          { text: "Sở Tài chínhh", count: 1 },
        ],
      },
      {
        agencyId: "cong-thong-tin-dien-tu-tinh",
        name: "Cổng thông tin điện tử tỉnh",
        variants: [{ text: "Cổng TTĐT tỉnh", count: 1 }],
      },
    ]);
  });

  test("one near a registered name is offered for it, though it is not read as it", () => {
    expect(clustersOf(["Trung tâm Phục vụ hành chính tỉnh", 1])).toMatchObject([
      { agencyId: "trung-tam-phuc-vu-hanh-chinh-cong-tinh" },
    ]);
    expect(clustersOf(["Trung tâm Phục vụ hành chính công cấp xã", 1])[0]).not.toHaveProperty("agencyId");
  });

  test("spellings of one unknown agency stand together under the one met most", () => {
    expect(clustersOf(["Sở Ngoại vụ", 2], ["SỞ NGOẠI VỤ (phối hợp)", 1])).toEqual([
      {
        name: "Sở Ngoại vụ",
        variants: [
          { text: "Sở Ngoại vụ", count: 2 },
          { text: "SỞ NGOẠI VỤ", count: 1 },
        ],
      },
    ]);
  });

  test("what is registered is no variant", () => {
    expect(clustersOf(["- Sở GD&ĐT. - UBND các xã, phường", 3], ["", 1])).toEqual([]);
  });
});

test("a way of writing learned changes how cells are read, and which", () => {
  const after = registry.map((agency) =>
    agency.id === "so-y-te" ? { ...agency, aliases: [...agency.aliases, "Ngành y"] } : agency,
  );
  expect(
    readingChanges(
      [
        ["Ngành y", 2],
        ["Sở Y tế", 1],
      ],
      registry,
      after,
    ),
  ).toEqual([{ text: "Ngành y", count: 2, before: ["?Ngành y"], after: ["so-y-te"] }]);
});

test("a name is written anew and every other character stays", () => {
  const rewritten = withNamesRewritten("+ SNV (P.1);  Sở Y tế .", agencyReader(registry), (name) =>
    name.startsWith("SNV") ? "Sở Nội vụ" : undefined,
  );
  expect(rewritten).toBe("+ Sở Nội vụ (P.1);  Sở Y tế .");
});

test("an agency's own tasks and those of its groups are counted apart", () => {
  const tasks = [["Sở Nội vụ", "Các sở, ban, ngành"], ["Các sở, ban, ngành"], ["Sở Y tế"], ["Các sở, ban, ngành"]];
  expect(workloads(tasks, registry).get("so-noi-vu")).toEqual({ own: 1, group: 2 });
  expect(workloads(tasks, registry).get("cac-so-ban-nganh-cap-tinh")).toEqual({ own: 3, group: 0 });
});
