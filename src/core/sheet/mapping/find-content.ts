import { fitOf } from "../contents/fit-of-role.ts";
import type { NameReader } from "../header/name-reader.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Finding } from "./claim.ts";
import { type HeadedColumn, namesRemedy, namesSolution, namesTrouble } from "./headed-column.ts";

/** Tasks take more words than this, on the mean. */
const SHORTEST_MEAN = 15;
/** From this share of counted texts on, a column lists what is done. */
const LABELLED = 0.75;
/** Columns that say of things that somebody has to make them. */
const WORK: ReadonlySet<MappedRole | undefined> = new Set(["lead", "lead-and-support", "deadline", "status"]);
/** What was found with so little confidence gives way. */
const VAGUE = 0.7;
/** How clearly the first column must show tasks, if nothing else can be the content. */
const SHOWN_FIRST = 0.3;

/** The content of a table in which no name and nothing that stands in a column has shown it, by what is left. */
export function findContent(columns: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  const isMissing = () => ![...settled.values()].some(({ role }) => role === "content");
  if (isMissing()) contentByLabels(columns, settled, names);
  if (isMissing()) troubleAsContent(columns, settled, names);
  if (isMissing()) contentBehindStroke(columns, settled, names);
  remedyAsContent(columns, settled);
  productAsContent(columns, settled, names);
  if (isMissing()) contentByShyName(columns, settled, names);
  if (isMissing()) contentByPosition(columns, settled, names);
  if (isMissing()) namedProductAsContent(columns, settled);
}

/** "1. Đề xuất", "2. Tổng hợp": a first column without a role, whose texts are counted themselves. */
function contentByLabels([first]: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  if (!first?.isFirst || settled.has(first.index) || isOther(first, names)) return;
  if (first.contents().labelled() >= LABELLED)
    settled.set(first.index, { role: "content", reason: "contents", confidence: 0.75 });
}

/** Understood as none of a plan's columns. */
function isOther({ labels }: HeadedColumn, names: NameReader): boolean {
  const meaning = names.labels(labels);
  return meaning?.isWhole === true && meaning.roles.length === 0;
}

/** A collection of difficulties or proposals has no other content; what is to be done about them comes first, a name known whole next. */
function troubleAsContent(columns: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  const troubles = columns.filter(
    ({ index, labels }) => !settled.has(index) && names.labels(labels)?.head === "trouble",
  );
  const trouble =
    troubles.find(({ labels }) => namesSolution(labels)) ??
    troubles.find(({ labels }) => names.labels(labels)?.isWhole) ??
    troubles[0];
  if (trouble && trouble.contents().meanLength >= SHORTEST_MEAN)
    settled.set(trouble.index, { role: "content", reason: "contents", confidence: 0.5 });
}

/** "Nội dung vướng mắc | Phương án xử lý | Chủ trì": what is to be done about a trouble is the task, not the trouble. */
function remedyAsContent(columns: readonly HeadedColumn[], settled: Map<number, Finding>): void {
  const content = columns.find(({ index }) => settled.get(index)?.role === "content");
  const isTold = settled.get(content?.index ?? -1)?.confidence === 1;
  if (!content || isTold || !namesTrouble(content.labels)) return;
  const remedy = columns.find(
    ({ index, labels }) => index > content.index && !settled.has(index) && namesRemedy(labels),
  );
  if (!remedy || remedy.contents().meanLength < SHORTEST_MEAN) return;
  settled.delete(content.index);
  settled.set(remedy.index, { role: "content", reason: "similar-name", confidence: 0.75 });
}

/** "Kết quả/Hoạt động": one column for what is to be reached and what is done for it. */
function contentBehindStroke(columns: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  const both = columns.find(({ index, labels }) => {
    const [first, ...others] = (labels.at(-1) ?? "").split("/").map((name) => names.name(name.trim()));
    const isVague = first?.head === "outcome" && (settled.get(index)?.confidence ?? 0) <= VAGUE;
    return isVague && others.some((meaning) => meaning?.isWhole && meaning.roles[0] === "content");
  });
  if (both) settled.set(both.index, { role: "content", reason: "known-name", confidence: 0.75 });
}

/** A plan of things to be delivered: with no task named, or only a goal behind them, they are its content. */
function productAsContent(columns: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  const product = columns.find(({ index }) => settled.get(index)?.role === "product");
  const content = columns.find(({ index }) => settled.get(index)?.role === "content");
  if (!product || (settled.get(product.index)?.confidence ?? 1) === 1) return;
  const isGoal = content && content.index > product.index && names.labels(content.labels)?.head === "goal";
  if (content && !isGoal) return;
  if (content) settled.delete(content.index);
  settled.set(product.index, { role: "content", reason: "contents", confidence: 0.6 });
}

/** "Sản phẩm | Chủ trì | Phối hợp": things that somebody has to make, where nothing else is said of the tasks. */
function namedProductAsContent(columns: readonly HeadedColumn[], settled: Map<number, Finding>): void {
  const product = columns.find(({ index }) => settled.get(index)?.role === "product");
  const isWork = [...settled.values()].some(({ role }) => WORK.has(role));
  if (product && isWork) settled.set(product.index, { role: "content", reason: "contents", confidence: 0.6 });
}

/** "Việc", "Đề án": where no other column can be the content, a name that rows begin with as well is enough. */
function contentByShyName(columns: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  const shy = columns.find(({ index, labels }) => !settled.has(index) && names.labels(labels)?.roles[0] === "content");
  if (shy) settled.set(shy.index, { role: "content", reason: "known-name", confidence: 0.7 });
}

/** With nothing else to go by, the headed column next to TT is the content; without TT the first, if tasks show there. */
function contentByPosition(columns: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  const number = [...settled].find(([, { role }]) => role === "number")?.[0];
  const next = columns.find(({ index }) => index > (number ?? -1));
  if (!next || settled.has(next.index)) return;
  const isShown =
    next.contents().meanLength >= SHORTEST_MEAN && (fitOf("content", next.contents()) ?? 0) >= SHOWN_FIRST;
  if (isShown) settled.set(next.index, { role: "content", reason: "contents", confidence: 0.5 });
  else if (number !== undefined && !names.labels(next.labels)?.isWhole)
    settled.set(next.index, { role: "content", reason: "position", confidence: 0.3 });
}
