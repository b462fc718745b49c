import { describe, expect, test } from "vitest";
import type { Plan } from "../../core/model/index.ts";
import { fieldsOf, readDay, readFields } from "./plan-fields.ts";

const plan: Plan = {
  kind: "plan",
  id: "p",
  title: "Kế hoạch cải cách hành chính",
  documentType: "Quyết định",
  number: "54/QĐ-UBND",
  issuedOn: "2026-01-05",
  issuer: "Ủy ban nhân dân tỉnh",
  firstYear: 2026,
  lastYear: 2030,
};

test("a plan's fields read back as the plan's own values", () => {
  const { kind: _, id: __, ...values } = plan;
  expect(readFields(fieldsOf(plan))).toEqual({ ok: true, values });
});

test("spaces and line breaks become single spaces", () => {
  const read = readFields({ ...fieldsOf(plan), title: "  Kế hoạch\n cải  cách " });
  expect(read.ok && read.values.title).toBe("Kế hoạch cải cách");
});

test("every field that is wrong says how", () => {
  const fields = { ...fieldsOf(plan), title: " ", issuedOn: "31/02/2026", firstYear: "26", lastYear: "" };
  expect(readFields(fields)).toEqual({
    ok: false,
    problems: { title: "blank", issuedOn: "day", firstYear: "year", lastYear: "blank" },
  });
});

test("a document may have no number, kind, issuer or day of issue yet", () => {
  const read = readFields({ ...fieldsOf(plan), number: "", documentType: " ", issuer: "", issuedOn: " " });
  const blank = { number: "", documentType: "", issuer: "", issuedOn: undefined };
  expect(read).toEqual({ ok: true, values: { title: plan.title, firstYear: 2026, lastYear: 2030, ...blank } });
  const { issuedOn: _, ...undated } = plan;
  expect(fieldsOf(undated).issuedOn).toBe("");
});

test("the last year never lies before the first", () => {
  const read = readFields({ ...fieldsOf(plan), firstYear: "2030", lastYear: "2026" });
  expect(read).toEqual({ ok: false, problems: { lastYear: "yearOrder" } });
});

describe("readDay", () => {
  test.each([
    ["05/01/2026", "2026-01-05"],
    [" 5/1/2026 ", "2026-01-05"],
    ["5-1-2026", "2026-01-05"],
    ["29/02/2028", "2028-02-29"],
  ])("%j is %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each(["29/02/2026", "1/13/2026", "0/1/2026", "2026-01-05", "05/01/26", "", "hôm nay"])(
    "%j is no day",
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});
