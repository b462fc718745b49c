import type { MappedRole } from "../recognised-sheet.ts";
import type { PhraseKind } from "./name-phrases.ts";

interface Roles {
  readonly roles: readonly MappedRole[];
  readonly confidence: number;
}

const NONE: Roles = { roles: [], confidence: 0.9 };
const BOTH: Roles = { roles: ["lead-and-support"], confidence: 0.95 };

const of = (confidence: number, ...roles: MappedRole[]): Roles => ({ roles, confidence });

/** What the phrases of a name make of its column: `head` decides, those `behind` it say which of its kind. */
export function rolesOfKinds(head: PhraseKind, behind: readonly PhraseKind[]): Roles {
  const says = (kind: PhraseKind) => behind.includes(kind);
  switch (head) {
    case "who":
      return rolesOfPeople(behind);
    case "lead":
      return says("support") ? BOTH : of(0.95, "lead");
    case "assigned":
      return rolesOfPeople([head, ...behind]);
    case "support":
      return says("lead") ? BOTH : of(0.95, "support");
    case "time":
      if (says("start") && !says("doing") && !says("finishing")) return NONE;
      return of(confidenceOfTime(behind), "deadline");
    case "pace":
      if (says("time")) return of(0.9, "deadline");
      return says("share") ? of(0.95, "progress") : of(0.7, "deadline", "progress", "status", "result");
    case "task":
      if (says("share")) return of(0.8, "progress");
      if (says("outcome") && !says("product")) return of(0.7, "content", "result");
      return of(says("trouble") ? 0.6 : 0.95, "content");
    case "goal":
      return says("product") || says("outcome") ? of(0.85, "product") : of(0.7, "content");
    case "product":
      return of(0.95, "product");
    case "form":
      return of(0.85, "product");
    case "outcome":
      return rolesOfOutcome(behind);
    case "state":
      return of(0.75, "result", "status", "progress");
    case "standing":
      return of(0.75, "status", "result", "progress");
    case "judgement":
      return of(0.5, "status", "result");
    case "finishing":
      return of(0.4, "deadline", "progress", "status", "result");
    case "doing":
      return of(0.4, "result", "status", "progress", "lead");
    case "degree":
      if (says("who") || says("task")) return NONE;
      return of(0.75, "progress", "status", "result");
    case "share":
      return says("other") || says("task") ? of(0.7, "progress") : of(0.95, "progress");
    case "expected":
    case "reached":
      return behind[0] === undefined ? NONE : rolesOfExpected(behind[0], [...behind.slice(1), head]);
    case "note":
      return of(0.95, "note");
    default:
      return NONE;
  }
}

/** "Thời gian trình" is a day on the way: it counts unless another column says when all is done. */
function confidenceOfTime(behind: readonly PhraseKind[]): number {
  if (behind.includes("reached")) return 0.6;
  if (behind.includes("other") || behind.includes("start")) return 0.85;
  return behind.includes("assigned") ? 0.9 : 0.95;
}

/** "Dự kiến …": what follows says of what. Only a time is looked forward to by "hoàn thành" alone. */
function rolesOfExpected(head: PhraseKind, behind: readonly PhraseKind[]): Roles {
  if (head === "finishing") return of(0.85, "deadline");
  return head === "expected" || head === "reached" ? NONE : rolesOfKinds(head, behind);
}

/** "Cơ quan …", "Phân công …": who leads, who supports, or somebody the plan has no column for ("Cơ quan ban hành"). */
function rolesOfPeople(behind: readonly PhraseKind[]): Roles {
  const doings = behind.filter((kind) => ACTING.has(kind));
  const first = doings.find((kind) => kind !== "assigned") ?? doings[0];
  const [opening] = doings;
  if (doings.includes("support")) {
    const isLater = opening === "doing" || (opening === "assigned" && behind[0] !== "assigned");
    return doings.includes("lead") || isLater ? BOTH : of(0.95, "support");
  }
  if (first === "lead" || opening === "assigned") return of(0.95, "lead", "lead-and-support");
  if (first === "doing" || first === "finishing") return of(0.9, "lead", "lead-and-support");
  if (first !== undefined || behind.includes("other") || behind.includes("trouble")) return NONE;
  const isBare = behind.every((kind) => kind === "who");
  return isBare ? of(0.55, "lead", "lead-and-support") : of(0.5, "lead");
}

/** What people can do with a task. */
const ACTING: ReadonlySet<PhraseKind> = new Set(["lead", "assigned", "support", "doing", "finishing", "watching"]);

/** "Kết quả …": what a task is to bring forth, or what came of it. */
function rolesOfOutcome(behind: readonly PhraseKind[]): Roles {
  const says = (kind: PhraseKind) => behind.includes(kind);
  if (says("product") || says("expected")) return of(0.95, "product");
  if (says("share")) return of(0.85, "progress");
  if (says("reached")) return of(0.95, "result");
  if (behind.length > 0) return of(0.85, "result", "product", "status");
  return of(0.7, "product", "result", "status");
}
