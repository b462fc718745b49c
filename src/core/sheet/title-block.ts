import type { IsoDate, Plan } from "../model/index.ts";
import type { LaidOutRow } from "./laid-out-sheet.ts";

/** The lines over the table as Nghị định 30/2020/NĐ-CP, Phụ lục I, part III.1 wants them: "Phụ lục", its title in capitals, what it goes with. */
export function titleBlock(plan: Plan): LaidOutRow[] {
  return [
    { kind: "title", style: "name", text: "Phụ lục" },
    { kind: "title", style: "title", text: plan.title.toLocaleUpperCase("vi") },
    ...attachedTo(plan),
    { kind: "blank" },
  ];
}

/**
 * "(Kèm theo Quyết định số 54/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Thanh Hóa)". Nothing where
 * the document is not known, and without the parts that are not.
 */
function attachedTo({ documentType, number, issuedOn, issuer }: Plan): LaidOutRow[] {
  if (documentType === "" && number === "") return [];
  const words = [
    documentType || "Văn bản",
    number && `số ${number}`,
    issuedOn && `ngày ${spelledDay(issuedOn)}`,
    issuer && `của ${issuer}`,
  ];
  return [{ kind: "title", style: "attached", text: `(Kèm theo ${words.filter((word) => word).join(" ")})` }];
}

function spelledDay(day: IsoDate): string {
  const [year, month, date] = day.split("-");
  return `${date} tháng ${month} năm ${year}`;
}
