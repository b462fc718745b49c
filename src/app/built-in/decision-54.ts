import { generateNKeysBetween } from "fractional-indexing";
import { thanhHoaRegistry } from "../../core/agency/index.ts";
import {
  builtInColumns,
  type PlanRecord,
  type PlanSnapshot,
  type Section,
  snapshotOf,
  type Task,
} from "../../core/model/index.ts";
import appendix from "./decision-54-appendix.json";

/** The id is fixed, so that every device calls its first plan the same and a backup finds it again. */
const PLAN_ID = "54-qd-ubnd-2026";

/** The plan a new device starts with: Decision 54/QĐ-UBND of 5 January 2026 and its appendix, word for word. */
export function decision54(): PlanSnapshot {
  const records: PlanRecord[] = [
    {
      kind: "plan",
      id: PLAN_ID,
      title: "Kế hoạch cải cách hành chính trên địa bàn tỉnh Thanh Hóa giai đoạn 2026 - 2030",
      documentType: "Quyết định",
      number: "54/QĐ-UBND",
      issuedOn: "2026-01-05",
      issuer: "Ủy ban nhân dân tỉnh Thanh Hóa",
      firstYear: 2026,
      lastYear: 2030,
    },
    ...builtInColumns(),
    ...thanhHoaRegistry(),
    ...sections(),
    ...tasks(),
  ];
  return snapshotOf(records);
}

function sections(): Section[] {
  const keys = generateNKeysBetween(null, null, appendix.sections.length);
  return appendix.sections.map(({ numeral, title }, i) => ({
    kind: "section",
    id: `muc-${numeral.toLowerCase()}`,
    order: keys[i] ?? "",
    title,
  }));
}

function tasks(): Task[] {
  const keys = generateNKeysBetween(null, null, appendix.tasks.length);
  return appendix.tasks.map(({ section, number, content, product, lead, support, deadline }, i) => ({
    kind: "task",
    id: `nhiem-vu-${number}`,
    sectionId: `muc-${section.toLowerCase()}`,
    order: keys[i] ?? "",
    cells: { content, product, lead, support, deadline },
  }));
}
