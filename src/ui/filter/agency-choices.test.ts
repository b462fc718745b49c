import { expect, test } from "vitest";
import type { Agency } from "../../core/model/index.ts";
import { agencyChoices, choicesFor } from "./agency-choices.ts";

const agency = (id: string, name: string, isGroup = false, aliases: readonly string[] = []): Agency => ({
  kind: "agency",
  id,
  name,
  aliases,
  groups: [],
  isGroup,
});

const choices = agencyChoices(
  [
    agency("ubnd-cap-xa", "UBND cấp xã", true),
    agency("dai-khi-tuong", "Đài Khí tượng"),
    agency("cuc-thue", "Cục Thuế"),
    agency("so-tu-phap", "Sở Tư pháp"),
    agency("so-noi-vu", "Sở Nội vụ", false, ["SNV"]),
  ],
  { agencies: new Map([["so-noi-vu", 7]]), unregistered: [{ id: "?songoaivu", name: "Sở Ngoại vụ", count: 2 }] },
);

test("the protocol's order first, then names by the dictionary, each with its kind and count", () => {
  expect(choices.map(({ name, kind, count }) => `${name}: ${kind} ${count}`)).toEqual([
    "Sở Nội vụ: agency 7",
    "Sở Tư pháp: agency 0",
    "UBND cấp xã: group 0",
    "Cục Thuế: agency 0",
    "Đài Khí tượng: agency 0",
    "Sở Ngoại vụ: unregistered 2",
  ]);
});

test.each([
  ["noi vu", ["so-noi-vu"]],
  ["  VỤ  sở ", ["so-noi-vu", "?songoaivu"]],
  ["snv", ["so-noi-vu"]],
  ["dai khi", ["dai-khi-tuong"]],
  ["không có", []],
])("%j finds %j", (query, ids) => {
  expect(choicesFor(choices, query).map(({ id }) => id)).toEqual(ids);
});

test("a blank query does not narrow the list", () => {
  expect(choicesFor(choices, "  ")).toEqual(choices);
});
