import type { Agency } from "../../core/model/index.ts";
import { registerText } from "../text/register.ts";

/** The kind of an agency in words. */
export function kindText({ isGroup, agencyKind }: Pick<Agency, "isGroup" | "agencyKind">): string {
  if (isGroup) return registerText.words.group;
  return agencyKind === undefined ? registerText.unknownKind : registerText.words.kinds[agencyKind];
}
