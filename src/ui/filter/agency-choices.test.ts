import { expect, test } from "vitest";
import type { Agency } from "../../core/model/index.ts";
import { agencyChoices, agencyFinder } from "./agency-choices.ts";

const agency = (id: string, name: string, isGroup = false, aliases: readonly string[] = []): Agency => ({
  kind: "agency",
  id,
  name,
  aliases,
  groups: [],
  isGroup,
});

const agencies = [
  agency("ubnd-cap-xa", "UBND cấp xã", true),
  agency("so-moi", "Đài Khí tượng"),
  agency("so-khac", "Cục Thuế"),
  agency("so-tu-phap", "Sở Tư pháp"),
  agency("so-noi-vu", "Sở Nội vụ", false, ["SNV"]),
];

test("departments stand in the order of protocol, then others by name, then groups", () => {
  const choices = agencyChoices(agencies, new Map([["so-noi-vu", 7]]));
  expect(choices.map(({ name, count }) => `${name} ${count}`)).toEqual([
    "Sở Nội vụ 7",
    "Sở Tư pháp 0",
    "Cục Thuế 0",
    "Đài Khí tượng 0",
    "UBND cấp xã 0",
  ]);
});

test.each([
  ["noi vu", ["so-noi-vu"]],
  ["  VỤ  sở ", ["so-noi-vu"]],
  ["snv", ["so-noi-vu"]],
  ["dai khi", ["so-moi"]],
  ["không có", []],
])("%j finds %j", (query, ids) => {
  expect([...(agencyFinder(agencies)(query) ?? [])]).toEqual(ids);
});

test("a blank query does not narrow the list", () => {
  expect(agencyFinder(agencies)("  ")).toBeUndefined();
});
