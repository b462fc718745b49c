import fc from "fast-check";
import type { CellRange, LineKind, RawCell, RawSheet } from "../../src/core/sheet/index.ts";

/** A sheet put together from parts, and what a planner sees in it. */
export interface ComposedTable {
  readonly sheet: RawSheet;
  /** What each row may be taken for. */
  readonly kinds: readonly (readonly LineKind[])[];
  /** The rows of tasks, from 1, with the row of the heading each stands under. */
  readonly tasks: readonly (readonly [row: number, sectionRow: number | undefined])[];
  /** The roles of the columns, left to right; a blank column has none. */
  readonly roles: readonly (string | undefined)[];
}

const CHOICES = {
  header: fc.constantFrom("single", "merged", "spread", "deep"),
  numerals: fc.constantFrom("none", "roman", "letters over roman", "counted", "titles"),
  headings: fc.constantFrom("across", "behind TT", "alone"),
  parts: fc.constantFrom("none", "bullets", "letters", "own", "products"),
  above: fc.constantFrom("nothing", "title", "letterhead"),
  counts: fc.constantFrom("none", "(1)", "A"),
  below: fc.constantFrom("nothing", "signatures", "notes", "footnote", "total"),
  isBold: fc.boolean(),
  isRepeated: fc.boolean(),
  hasMargin: fc.boolean(),
  tasks: fc.integer({ min: 2, max: 4 }),
};

type Choices = {
  readonly [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key] extends fc.Arbitrary<infer T> ? T : never;
};

export const composedTables: fc.Arbitrary<ComposedTable> = fc
  .record(CHOICES)
  .map((choices) => new Composer(choices).compose());

const ROLES = ["number", "content", "product", "lead", "support", "deadline"] as const;
const WIDTH = ROLES.length;
const ACTS = ["Rà soát quy chế làm việc", "Nâng cấp cổng dịch vụ công", "Đào tạo kỹ năng số", "Khảo sát sự hài lòng"];
const PARTS = ["Lập danh mục và trình phê duyệt", "Tổng hợp kết quả, báo cáo"];
const PRODUCTS = ["Quyết định", "Báo cáo", "Kế hoạch"];
const LEADS = ["Sở Nội vụ", "Sở Tư pháp", "Công an tỉnh", "Sở Y tế"];
const SUPPORTS = ["Các sở, ngành", "UBND các xã, phường", "Sở Tài chính"];
const DAYS = ["Quý I/2026", "30/6/2026", "Thường xuyên", "Tháng 11"];
const SECTIONS = ["Hoàn thiện thể chế", "Phát triển hạ tầng", "Quốc phòng, an ninh", "Văn hóa, xã hội"];
const ROMAN = ["I", "II", "III", "IV"];

const at = (texts: readonly string[], place: number) => texts[place % texts.length] ?? "";

class Composer {
  readonly #choices: Choices;
  readonly #rows: (readonly string[])[] = [];
  readonly #bold = new Set<number>();
  readonly #kinds: (readonly LineKind[])[] = [];
  readonly #merges: CellRange[] = [];
  readonly #tasks: [number, number | undefined][] = [];
  #section: number | undefined;
  #sections = 0;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  compose(): ComposedTable {
    this.#putAbove();
    this.#putHeader();
    this.#putCounts();
    this.#putBody();
    this.#putBelow();
    const margin = this.#choices.hasMargin ? 1 : 0;
    const cellOf = (text: string, row: number): RawCell | undefined =>
      text === "" ? undefined : { text, type: "text", ...(this.#bold.has(row) ? { bold: true } : {}) };
    const sheet = {
      name: "S",
      hidden: false,
      rows: this.#rows.map((texts, row) => [...(margin ? [undefined] : []), ...texts.map((text) => cellOf(text, row))]),
      merges: this.#merges.map((merge) => ({ ...merge, left: merge.left + margin, right: merge.right + margin })),
      hiddenRows: [],
      hiddenColumns: [],
    };
    return { sheet, kinds: this.#kinds, tasks: this.#tasks, roles: ROLES };
  }

  #put(kinds: readonly LineKind[], texts: readonly string[]): number {
    this.#rows.push(texts);
    this.#kinds.push(kinds);
    return this.#rows.length - 1;
  }

  #aside(...texts: readonly string[]): void {
    this.#put(["title", "note", "signature", "total", "outside", "blank"], texts);
  }

  #merge(row: number, left: number, right: number, bottom = row): void {
    this.#merges.push({ top: row, bottom, left, right });
  }

  #putAbove(): void {
    if (this.#choices.above === "nothing") return;
    if (this.#choices.above === "letterhead") {
      this.#aside("ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      this.#aside("TỈNH THANH HÓA", "", "", "Độc lập - Tự do - Hạnh phúc");
    }
    this.#aside("PHỤ LỤC");
    this.#merge(this.#rows.length - 1, 0, WIDTH - 1);
    this.#aside("DANH MỤC NHIỆM VỤ NĂM 2026");
    this.#merge(this.#rows.length - 1, 0, WIDTH - 1);
  }

  #putHeader(): void {
    const { header } = this.#choices;
    const top = this.#rows.length;
    const names = ["TT", "Nội dung", "Sản phẩm", "Cơ quan thực hiện", "", "Thời hạn"];
    if (header === "single") this.#put(["header"], ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn"]);
    else {
      this.#put(["header"], names);
      if (header === "deep") this.#put(["header"], ["", "", "", "Phân công"]);
      this.#put(["header"], ["", "", "", "Chủ trì", "Phối hợp"]);
    }
    const bottom = this.#rows.length - 1;
    for (let row = top; row <= bottom; row++) this.#embolden(row);
    if (header === "single" || header === "spread") return;
    for (let row = top; row < bottom; row++) this.#merge(row, 3, 4);
    for (const column of [0, 1, 2, 5]) this.#merge(top, column, column, bottom);
  }

  #putCounts(): void {
    const { counts } = this.#choices;
    if (counts === "(1)") this.#put(["numbering"], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]);
    if (counts === "A") this.#put(["numbering"], ["A", "B", "1", "2", "3", "4"]);
  }

  #putBody(): void {
    const { numerals, isRepeated } = this.#choices;
    for (let part = 0; part < 2; part++) {
      if (numerals === "letters over roman") this.#putHeading(at(["A", "B"], part));
      if (numerals === "roman" || numerals === "letters over roman") this.#putHeading(at(ROMAN, part));
      if (numerals === "counted") this.#putHeading(`${part + 1}`);
      if (numerals === "titles") this.#putHeading("");
      this.#putTasks(part);
      if (part === 0 && isRepeated) this.#putHeader();
    }
  }

  #putHeading(numeral: string): void {
    const { headings } = this.#choices;
    const title = at(SECTIONS, this.#sections++).toLocaleUpperCase("vi");
    const isAcross = headings === "across" && numeral !== "" && !/\d/.test(numeral);
    const row = this.#put(["section"], isAcross ? [`${numeral}. ${title}`] : [numeral, title]);
    if (isAcross) this.#merge(row, 0, WIDTH - 1);
    else if (headings !== "alone") this.#merge(row, 1, WIDTH - 1);
    this.#embolden(row);
    this.#section = row + 1;
  }

  #putTasks(part: number): void {
    const { numerals, tasks } = this.#choices;
    for (let place = 0; place < tasks; place++) {
      const count = numerals === "none" ? part * tasks + place + 1 : place + 1;
      const number = numerals === "counted" ? `${part + 1}.${count}` : `${count}`;
      const seed = part * tasks + place;
      const texts = [number, at(ACTS, seed), at(PRODUCTS, seed), at(LEADS, seed), at(SUPPORTS, seed), at(DAYS, seed)];
      this.#putTask(texts);
      if (place === 0) this.#putParts(number);
    }
  }

  #putTask(texts: readonly string[]): void {
    const row = this.#put(["task"], texts);
    this.#tasks.push([row + 1, this.#section]);
  }

  #putParts(number: string): void {
    const { parts } = this.#choices;
    PARTS.forEach((text, place) => {
      if (parts === "bullets") this.#put(["continuation"], ["", `- ${text}`]);
      if (parts === "letters") this.#put(["continuation"], [`${at(["a", "b"], place)})`, text]);
      if (parts === "products") this.#put(["continuation"], ["", "", `- ${at(PRODUCTS, place)}`]);
      if (parts === "own") this.#putTask([`${number}.${place + 1}`, text, "", at(LEADS, place), "", at(DAYS, place)]);
    });
  }

  #putBelow(): void {
    const { below } = this.#choices;
    if (below === "total") this.#aside("", "Tổng cộng", "15");
    if (below === "footnote") this.#aside("(1) Theo Nghị quyết số 15 của Tỉnh ủy.");
    if (below === "notes") {
      this.#aside("Ghi chú:");
      this.#aside("- Nhiệm vụ được bổ sung khi có chỉ đạo mới.");
    }
    if (below !== "signatures") return;
    this.#aside();
    this.#aside("Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN");
    this.#aside("- Như trên;", "", "", "CHỦ TỊCH");
  }

  #embolden(row: number): void {
    if (this.#choices.isBold) this.#bold.add(row);
  }
}
