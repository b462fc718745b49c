import { describe, expect, test } from "vitest";
import { agencyReader, thanhHoaRegistry } from "../../core/agency/index.ts";
import { apply, invert } from "../../core/change/index.ts";
import { builtInColumns, type Plan, type PlanSnapshot, snapshotOf, type Task } from "../../core/model/index.ts";
import { addAgency, deleteAgency, editAgency } from "./agencies.ts";
import type { Command } from "./command.ts";
import { importAgencies } from "./import-agencies.ts";
import { mergeAgencies } from "./merge-agencies.ts";

const PLAN: Plan = {
  kind: "plan",
  id: "p",
  title: "",
  documentType: "",
  number: "",
  issuer: "",
  issuedOn: "2026-01-05",
  firstYear: 2026,
  lastYear: 2030,
};

const task = (id: string, lead: string): Task => ({ kind: "task", id, sectionId: "s", order: "a0", cells: { lead } });

function planWith(...leads: string[]): PlanSnapshot {
  return snapshotOf([
    PLAN,
    ...builtInColumns(),
    ...thanhHoaRegistry(),
    { kind: "section", id: "s", order: "a0", title: "" },
    ...leads.map((lead, at) => task(`t${at}`, lead)),
  ]);
}

/** The state after a command; taking it back must give the state before. */
function done(before: PlanSnapshot, command: Command): PlanSnapshot {
  let count = 0;
  const outcome = command(before, () => `new-${++count}`);
  if (!outcome.ok) throw new Error(outcome.refusal);
  const after = apply(before, outcome.draft.change);
  expect(apply(after, invert(outcome.draft.change))).toEqual(before);
  return after;
}

const idsIn = (snapshot: PlanSnapshot, text: string) =>
  agencyReader([...snapshot.agency.values()])(text).map(({ agencyId }) => agencyId);
const BASE = { aliases: [], groups: [], isGroup: false };

describe("one agency", () => {
  test("a new one is kept with what is known of it, and read in cells", () => {
    const after = done(
      planWith(),
      addAgency({ ...BASE, name: " Sở  Ngoại vụ ", agencyKind: "department", contact: " " }),
    );
    expect(after.agency.get("new-1")).toEqual({
      kind: "agency",
      id: "new-1",
      name: "Sở Ngoại vụ",
      agencyKind: "department",
      ...BASE,
    });
    expect(idsIn(after, "SỞ NGOẠI VỤ")).toEqual(["new-1"]);
  });

  test.each([
    ["  ", "blank-agency-name"],
    ["sở nội vụ", "taken-agency-name"],
  ])("the name %j is refused", (name, refusal) => {
    expect(addAgency({ ...BASE, name })(planWith(), () => "x")).toEqual({ ok: false, refusal });
  });

  test("a short name is understood in cells", () => {
    const before = planWith();
    const agency = before.agency.get("so-noi-vu");
    if (!agency) throw new Error("no Sở Nội vụ");
    const after = done(before, editAgency("so-noi-vu", { ...agency, shortNames: ["Nội vụ tỉnh"] }));
    expect(idsIn(after, "Nội vụ tỉnh")).toEqual(["so-noi-vu"]);
  });

  test("a group that is deleted leaves no member behind in it, and no cell changes", () => {
    const after = done(planWith("Các sở, ban, ngành"), deleteAgency("cac-so-ban-nganh-cap-tinh"));
    expect([...after.agency.values()].flatMap(({ groups }) => groups)).not.toContain("cac-so-ban-nganh-cap-tinh");
    expect(after.task.get("t0")?.cells.lead).toBe("Các sở, ban, ngành");
  });
});

describe("merging", () => {
  const names = ["Ban KKT Nghi Sơn"];
  const into = { id: "ban-quan-ly-khu-kinh-te-nghi-son" };

  test("a way of writing stands for the agency from now on, and cells keep their words", () => {
    const after = done(
      planWith("- Ban KKT Nghi Sơn."),
      mergeAgencies({ into, agencyIds: [], names, rewritesCells: false }),
    );
    expect(idsIn(after, "ban KKT Nghi Sơn; Sở Y tế")).toEqual([into.id, "so-y-te"]);
    expect(after.task.get("t0")?.cells.lead).toBe("- Ban KKT Nghi Sơn.");
  });

  test("cells are written anew where asked, and nothing else in them", () => {
    const cell = "- Sở Y tế.\n- Ban KKT Nghi Sơn (phối hợp);";
    const after = done(planWith(cell), mergeAgencies({ into, agencyIds: [], names, rewritesCells: true }));
    expect(after.task.get("t0")?.cells.lead).toBe(
      "- Sở Y tế.\n- Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp (phối hợp);",
    );
  });

  test("agencies become one: its names are the names of all, its groups too", () => {
    const merge = { into: { id: "so-noi-vu" }, agencyIds: ["so-tu-phap"], names: [], rewritesCells: false };
    const after = done(planWith(), mergeAgencies(merge));
    expect(after.agency.has("so-tu-phap")).toBe(false);
    expect(idsIn(after, "Sở Tư pháp; STP")).toEqual(["so-noi-vu", "so-noi-vu"]);
  });

  test("a name no agency has makes a new one", () => {
    const merge = {
      into: { name: "Sở Ngoại vụ" },
      agencyIds: [],
      names: ["Sở Ngoại vụ", "Ngoại vụ"],
      rewritesCells: false,
    };
    const after = done(planWith(), mergeAgencies(merge));
    expect(after.agency.get("new-1")).toMatchObject({ name: "Sở Ngoại vụ", aliases: ["Ngoại vụ"] });
  });
});

test("a sheet adds new agencies, completes known ones and takes nothing away", () => {
  const rows = [
    { ...BASE, name: "Sở Ngoại vụ", groups: ["Các sở, ban, ngành"] },
    { ...BASE, name: "SNV", aliases: ["Sở NV"], contact: "snv@example" },
  ];
  const after = done(planWith(), importAgencies(rows));
  expect(after.agency.get("new-1")).toMatchObject({ name: "Sở Ngoại vụ", groups: ["cac-so-ban-nganh-cap-tinh"] });
  expect(after.agency.get("so-noi-vu")).toMatchObject({
    contact: "snv@example",
    groups: ["cac-so-ban-nganh-cap-tinh"],
  });
  expect(idsIn(after, "Sở Nội vụ; Sở NV; SNV")).toEqual(["so-noi-vu", "so-noi-vu", "so-noi-vu"]);
});
