import { keepingLast } from "./keeping-last.ts";
import { attributesOf, tags } from "./tags.ts";

/** What one part says it belongs with. */
export interface Relation {
  readonly id: string;
  /** The last word of the kind's address, in lower case: the same in the transitional and the strict variant. */
  readonly kind: string;
  /** The name of the part, or the address of something outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The part that lists the relations of `part`; "" stands for the package itself. */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relations of `part`, whose targets are named from where it stands. */
export function readRelations(xml: string, part: string): readonly Relation[] {
  return placedRelations(xml)(part);
}

/** By the part that has them: parts of hundreds of files have the same names. */
const placedRelations = keepingLast((xml) => {
  const written = listRelations(xml);
  return keepingLast((part): readonly Relation[] =>
    written.map((relation) =>
      relation.isOutside ? relation : { ...relation, target: resolved(relation.target, part) },
    ),
  );
});

/** Relations with their targets as they are written. */
function listRelations(xml: string): readonly Relation[] {
  const relations: Relation[] = [];
  for (const tag of tags(xml)) {
    if (tag.name !== "Relationship" || tag.kind === "end") continue;
    const found = attributesOf(tag);
    relations.push({
      id: found.get("Id") ?? "",
      kind: (found.get("Type") ?? "").split("/").at(-1)?.toLowerCase() ?? "",
      target: found.get("Target") ?? "",
      isOutside: found.get("TargetMode") === "External",
    });
  }
  return relations;
}

/** The name of a part as another one names it: from the root with a slash in front, else from the other's folder. */
function resolved(target: string, part: string): string {
  const path = decoded(target.replaceAll("\\", "/"));
  const names = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
