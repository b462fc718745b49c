import type { LineKind, RawSheet } from "../../src/core/sheet/index.ts";
import { TableDraft } from "./table-draft.ts";

/** A sheet put together from parts, and what a planner sees in it. */
export interface ComposedTable {
  readonly sheet: RawSheet;
  /** What each row may be taken for. */
  readonly kinds: readonly (readonly LineKind[])[];
  /** The rows of tasks, from 1, with the row of the heading each stands under. */
  readonly tasks: readonly (readonly [row: number, sectionRow: number | undefined])[];
  /** The roles of the columns, left to right. */
  readonly roles: readonly string[];
}

/** Which parts a table has. */
export interface TableParts {
  readonly header: "single" | "merged" | "spread" | "deep";
  readonly numerals: "none" | "roman" | "letters over roman" | "counted" | "titles";
  readonly headings: "across" | "behind TT" | "alone";
  readonly subRows: "none" | "bullets" | "letters" | "own" | "products";
  readonly above: "nothing" | "title" | "letterhead";
  readonly counts: "none" | "(1)" | "A";
  readonly below: "nothing" | "signatures" | "notes" | "footnote" | "total";
  readonly isBold: boolean;
  readonly isRepeated: boolean;
  readonly hasMargin: boolean;
  /** In each section. */
  readonly taskCount: number;
}

const ROLES = ["number", "content", "product", "lead", "support", "deadline"];
const LAST = ROLES.length - 1;
const ACTS = ["Rà soát quy chế làm việc", "Nâng cấp cổng dịch vụ công", "Đào tạo kỹ năng số", "Khảo sát sự hài lòng"];
const STEPS = ["Lập danh mục và trình phê duyệt", "Tổng hợp kết quả, báo cáo"];
const PRODUCTS = ["Quyết định", "Báo cáo", "Kế hoạch"];
const LEADS = ["Sở Nội vụ", "Sở Tư pháp", "Công an tỉnh", "Sở Y tế"];
const SUPPORTS = ["Các sở, ngành", "UBND các xã, phường", "Sở Tài chính"];
const DAYS = ["Quý I/2026", "30/6/2026", "Thường xuyên", "Tháng 11"];
const SECTIONS = ["Hoàn thiện thể chế", "Phát triển hạ tầng", "Quốc phòng, an ninh", "Văn hóa, xã hội"];

const at = (texts: readonly string[], place: number) => texts[place % texts.length] ?? "";

/** Puts a table together from its parts, and keeps what each row is. */
export class TableComposer {
  readonly #parts: TableParts;
  readonly #draft = new TableDraft();
  readonly #tasks: [number, number | undefined][] = [];
  #section: number | undefined;
  #sectionCount = 0;

  constructor(parts: TableParts) {
    this.#parts = parts;
  }

  compose(): ComposedTable {
    this.#putAbove();
    this.#putHeader();
    this.#putCounts();
    this.#putBody();
    this.#putBelow();
    const sheet = this.#draft.sheet(this.#parts.hasMargin ? 1 : 0);
    return { sheet, kinds: this.#draft.kinds, tasks: this.#tasks, roles: ROLES };
  }

  #putAbove(): void {
    if (this.#parts.above === "nothing") return;
    if (this.#parts.above === "letterhead") {
      this.#draft.putAside("ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      this.#draft.putAside("TỈNH THANH HÓA", "", "", "Độc lập - Tự do - Hạnh phúc");
    }
    for (const title of ["PHỤ LỤC", "DANH MỤC NHIỆM VỤ NĂM 2026"])
      this.#draft.merge(this.#draft.putAside(title), 0, LAST);
  }

  #putHeader(): void {
    const { header, isBold } = this.#parts;
    if (header === "single") {
      this.#draft.put("header", ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn"], isBold);
      return;
    }
    const top = this.#draft.put("header", ["TT", "Nội dung", "Sản phẩm", "Cơ quan thực hiện", "", "Thời hạn"], isBold);
    if (header === "deep") this.#draft.put("header", ["", "", "", "Phân công"], isBold);
    const bottom = this.#draft.put("header", ["", "", "", "Chủ trì", "Phối hợp"], isBold);
    if (header === "spread") return;
    for (let row = top; row < bottom; row++) this.#draft.merge(row, 3, 4);
    for (const column of [0, 1, 2, 5]) this.#draft.merge(top, column, column, bottom);
  }

  #putCounts(): void {
    const { counts } = this.#parts;
    if (counts === "(1)") this.#draft.put("numbering", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]);
    if (counts === "A") this.#draft.put("numbering", ["A", "B", "1", "2", "3", "4"]);
  }

  #putBody(): void {
    const { numerals, isRepeated } = this.#parts;
    for (let part = 0; part < 2; part++) {
      if (numerals === "letters over roman") this.#putHeading(at(["A", "B"], part));
      if (numerals === "roman" || numerals === "letters over roman") this.#putHeading(at(["I", "II"], part));
      if (numerals === "counted") this.#putHeading(`${part + 1}`);
      if (numerals === "titles") this.#putHeading("");
      this.#putTasks(part);
      if (part === 0 && isRepeated) this.#putHeader();
    }
  }

  #putHeading(numeral: string): void {
    const { headings, isBold } = this.#parts;
    const title = at(SECTIONS, this.#sectionCount++).toLocaleUpperCase("vi");
    const isAcross = headings === "across" && /^\p{L}/u.test(numeral);
    const row = this.#draft.put("section", isAcross ? [`${numeral}. ${title}`] : [numeral, title], isBold);
    if (isAcross) this.#draft.merge(row, 0, LAST);
    else if (headings !== "alone") this.#draft.merge(row, 1, LAST);
    this.#section = row + 1;
  }

  #putTasks(part: number): void {
    const { numerals, taskCount } = this.#parts;
    for (let place = 0; place < taskCount; place++) {
      const seed = part * taskCount + place;
      const count = numerals === "none" ? seed + 1 : place + 1;
      const number = numerals === "counted" ? `${part + 1}.${count}` : `${count}`;
      const others = [PRODUCTS, LEADS, SUPPORTS, DAYS].map((texts) => at(texts, seed));
      this.#putTask([number, at(ACTS, seed), ...others]);
      if (place === 0) for (const [nth, step] of STEPS.entries()) this.#putSubRow(number, step, nth);
    }
  }

  #putTask(texts: readonly string[]): void {
    this.#tasks.push([this.#draft.put("task", texts) + 1, this.#section]);
  }

  #putSubRow(number: string, step: string, nth: number): void {
    const { subRows } = this.#parts;
    if (subRows === "bullets") this.#draft.put("continuation", ["", `- ${step}`]);
    if (subRows === "letters") this.#draft.put("continuation", [`${at(["a", "b"], nth)})`, step]);
    if (subRows === "products") this.#draft.put("continuation", ["", "", `- ${at(PRODUCTS, nth)}`]);
    if (subRows === "own") this.#putTask([`${number}.${nth + 1}`, step, "", at(LEADS, nth), "", at(DAYS, nth)]);
  }

  #putBelow(): void {
    const { below } = this.#parts;
    if (below === "total") this.#draft.putAside("", "Tổng cộng", "15");
    if (below === "footnote") this.#draft.putAside("(1) Theo Nghị quyết số 15 của Tỉnh ủy.");
    if (below === "notes") {
      this.#draft.putAside("Ghi chú:");
      this.#draft.putAside("- Nhiệm vụ được bổ sung khi có chỉ đạo mới.");
    }
    if (below !== "signatures") return;
    this.#draft.putAside();
    this.#draft.putAside("Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN");
    this.#draft.putAside("- Như trên;", "", "", "CHỦ TỊCH");
  }
}
