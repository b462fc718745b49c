import { walkLocalNames } from "../xml/walk-local-names.ts";
import type { PartOf } from "../zip/part-lookup.ts";

export interface Relation {
  /** The last word of the kind: "worksheet", "comments". */
  readonly kind: string;
  /** The name of the part, from the root of the package. */
  readonly part: string;
}

/** What a part points to, by the ids it uses; parts of other files are left out. */
export function relationsOf(part: string, partOf: PartOf): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = new Map<string, Relation>();
  const content = partOf(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!content) return relations;
  walkLocalNames(content, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const kind = attributes.get("Type")?.split("/").at(-1) ?? "";
      relations.set(attributes.get("Id") ?? "", { kind, part: resolved(folder, attributes.get("Target") ?? "") });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
