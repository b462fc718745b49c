import type { PhraseKind } from "./name-phrases.ts";
import {
  rolesOfAmount,
  rolesOfDegree,
  rolesOfDocument,
  rolesOfOutcome,
  rolesOfProduct,
  rolesOfShare,
  rolesOfStanding,
} from "./roles-of-outcomes.ts";
import { rolesOfNamed, rolesOfPassing, rolesOfPeople, rolesOfPerhaps, rolesOfSuperior } from "./roles-of-people.ts";
import { rolesOfDay, rolesOfLimit, rolesOfStart, rolesOfTime } from "./roles-of-times.ts";
import { BOTH, NONE, type SaidRoles, said } from "./said-roles.ts";

/** What the phrases of a name make of its column: `head` decides, those `behind` it say which of its kind. */
export function rolesOfKinds(head: PhraseKind, behind: readonly PhraseKind[]): SaidRoles {
  const says = (kind: PhraseKind) => behind.includes(kind);
  switch (head) {
    case "who":
      return rolesOfPeople(behind);
    case "lead":
      return says("support") ? BOTH : said(0.95, "lead");
    case "assigned":
      return rolesOfPeople([head, ...behind]);
    case "support":
      return says("lead") ? BOTH : said(0.95, "support");
    case "perhaps":
      return rolesOfPerhaps(behind);
    case "named":
      return rolesOfNamed(behind);
    case "superior":
      return rolesOfSuperior(behind);
    case "passing":
      return rolesOfPassing(behind);
    case "time":
      return rolesOfTime(behind);
    case "limit":
      return rolesOfLimit(behind);
    case "day":
      return rolesOfDay(behind);
    case "start":
      return rolesOfStart(behind);
    case "pace":
      if (says("time") || says("limit")) return said(0.9, "deadline");
      if (says("reached") || says("done")) return said(0.7, "status", "progress", "result");
      if (says("watching")) return said(0.6, "deadline", "progress", "status", "result");
      return says("share") ? said(0.95, "progress") : said(0.7, "deadline", "progress", "status", "result");
    case "task":
      if (says("share")) return said(0.8, "progress");
      if (says("done")) return said(0.7, "result", "content");
      if (says("note")) return said(0.85, "note");
      if (says("later")) return said(0.6, "content");
      if (says("outcome") && !says("product")) return said(0.7, "content", "result");
      return said(says("trouble") ? 0.6 : 0.95, "content");
    case "goal":
      if (behind[0] === "finishing" || behind[0] === "limit") return said(0.5, "deadline", "product", "content");
      if (says("note")) return said(0.85, "note");
      return says("product") || says("outcome") ? said(0.85, "product") : said(0.7, "content");
    case "product":
      return rolesOfProduct(behind);
    case "form":
      if (says("done")) return said(0.5, "result");
      return says("other") && !says("product") ? NONE : said(0.85, "product");
    case "document":
      return says("task") ? rolesOfKinds("task", behind) : rolesOfDocument(behind);
    case "outcome":
      return rolesOfOutcome(behind);
    case "state":
      return said(0.75, "result", "status", "progress");
    case "standing":
      if (says("day")) return NONE;
      return rolesOfStanding(behind);
    case "judgement":
      return said(says("pace") ? 0.75 : 0.5, "status", "result");
    case "finishing":
      return said(0.4, "deadline", "progress", "status", "result");
    case "doing":
      if (says("time") || says("limit")) return said(0.85, "deadline");
      if (says("reached") && !says("expected")) return said(0.6, "result", "status", "progress");
      return said(0.4, "result", "status", "progress", "lead");
    case "degree":
      return rolesOfDegree(behind);
    case "amount":
      return rolesOfAmount(behind);
    case "share":
      return rolesOfShare(behind);
    case "expected":
    case "reached":
    case "done":
      return rolesOfExpected(head, behind);
    case "note":
      return said(0.95, "note");
    default:
      return NONE;
  }
}

/** "Dự kiến …": what follows says of what. Only a time is looked forward to by "hoàn thành" alone, and "Đã làm" says it all. */
function rolesOfExpected(head: PhraseKind, [next, ...further]: readonly PhraseKind[]): SaidRoles {
  if (head === "done" && (next === undefined || next === "reached")) return said(0.5, "result", "status");
  if (next === undefined) return NONE;
  if (next === "finishing" && further.includes("share")) return said(0.85, "progress");
  if (next === "finishing" && [head, ...further].includes("reached")) return said(0.6, "progress", "result");
  if (next === "finishing") return said(0.85, "deadline");
  return next === "expected" || next === "reached" || next === "done" ? NONE : rolesOfKinds(next, [...further, head]);
}
