import type { NameReader } from "../header/name-reader.ts";
import { headerKey } from "../names/name-words.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Finding } from "./claim.ts";
import type { HeadedColumn } from "./headed-column.ts";

/** From this share of names on, a column says who. */
const NAMED = 0.6;

/** Who does the tasks of a table that names nobody for it, and who else does, by columns of people and agencies left. */
export function findPeople(columns: readonly HeadedColumn[], settled: Map<number, Finding>, names: NameReader): void {
  const has = (role: MappedRole) => [...settled.values()].some((finding) => finding.role === role);
  if (!has("content") || has("lead-and-support")) return;
  const left = columns.filter(({ index }) => !settled.has(index));
  if (!has("lead")) {
    const person = left.find((column) => column.contents().share("person") >= NAMED && saysWho(column, names));
    const lead = person ?? left.find((column) => isManager(column) || isNamedBody(column, names));
    if (lead) settled.set(lead.index, { role: "lead", reason: "contents", confidence: person ? 0.6 : 0.55 });
  } else if (!has("support")) {
    const other = left.find((column) => column.contents().share("agency") >= NAMED && isAnybody(column, names));
    if (other) settled.set(other.index, { role: "support", reason: "contents", confidence: 0.6 });
  }
}

/** "Đơn vị quản lý", "Phòng theo dõi": where nobody is named for the tasks, those in charge of what they are about. */
function isManager({ labels, contents }: HeadedColumn): boolean {
  return MANAGING.test(headerKey(labels.at(-1) ?? "")) && contents().share("agency") >= NAMED;
}

const MANAGING = /^(?:co quan|don vi|bo phan|phong) (?:quan ly|theo doi)(?: |$)/;

/** "Tên đơn vị": whose row it is, so that it is theirs to do. */
function isNamedBody({ labels, contents }: HeadedColumn, names: NameReader): boolean {
  return names.labels(labels)?.head === "named" && contents().share("agency") >= NAMED;
}

/** "Cán bộ theo dõi", "Họ và tên": a person, and not one who signs or receives. */
function saysWho({ labels }: HeadedColumn, names: NameReader): boolean {
  const meaning = names.labels(labels);
  const key = headerKey(labels.at(-1) ?? "");
  if (meaning === undefined || PERSON_NAMES.has(key)) return true;
  return meaning.head === "who" && (meaning.roles.length > 0 || FOLLOWING.test(key));
}

const FOLLOWING = /(?:^| )(?:theo doi|dau moi)(?: |$)/;

const PERSON_NAMES: ReadonlySet<string> = new Set(["ho va ten", "ho ten"]);

/** "Đối tác", "Cơ quan phía Attapeu": somebody, without a word of what they do, known or unknown. */
function isAnybody({ labels }: HeadedColumn, names: NameReader): boolean {
  const meaning = names.labels(labels);
  if (meaning?.head !== "who" || !meaning.roles.includes("lead-and-support") || meaning.confidence > BARE) return false;
  const key = headerKey(labels.at(-1) ?? "");
  return meaning.isWhole ? !ANYTHING.has(key) : OF_A_PLACE.test(key);
}

/** Names surer than this say what those people do: "Cơ quan giải quyết". */
const BARE = 0.6;
/** "Đơn vị" beside who leads is as often whose the task is, or where. */
const ANYTHING: ReadonlySet<string> = new Set(["don vi", "co quan", "noi", "cap"]);

const OF_A_PLACE = / (?:phia|cua|thuoc|tai) /;
