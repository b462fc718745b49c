import { Refusal } from "../reading/refusal.ts";
import { walkXml } from "../xml/walk-xml.ts";
import type { PartOf } from "../zip/part-lookup.ts";
import { WORD_PREFIXES } from "./names.ts";

const MAIN_TYPE =
  /(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml$/i;
const USUAL_MAIN = "word/document.xml";

/** Finds the parts of a Word document by what the package says of them (ISO/IEC 29500-2), not by their usual names. */
export class DocumentParts {
  readonly main: Uint8Array;
  readonly hasMacros: boolean;
  readonly #partOf: PartOf;
  /** Names of parts by the last word of their relation's type. */
  readonly #related: ReadonlyMap<string, string>;

  constructor(partOf: PartOf) {
    const name = mainName(partOf("[Content_Types].xml"));
    const main = partOf(name) ?? partOf(USUAL_MAIN);
    if (!main) throw new Refusal("file.damaged");
    this.main = main;
    this.#partOf = partOf;
    const slash = name.lastIndexOf("/") + 1;
    this.#related = relations(partOf(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`), name.slice(0, slash));
    this.hasMacros = this.#related.has("vbaProject");
  }

  related(kind: string): Uint8Array | undefined {
    const name = this.#related.get(kind);
    return name === undefined ? undefined : this.#partOf(name);
  }
}

function mainName(types: Uint8Array | undefined): string {
  let found = USUAL_MAIN;
  if (!types) return found;
  walkXml(types, WORD_PREFIXES, {
    open(name, attribute) {
      if (name === "types:Override" && MAIN_TYPE.test(attribute("ContentType") ?? ""))
        found = (attribute("PartName") ?? "").replace(/^\//, "");
    },
  });
  return found;
}

function relations(part: Uint8Array | undefined, folder: string): ReadonlyMap<string, string> {
  const related = new Map<string, string>();
  if (!part) return related;
  walkXml(part, WORD_PREFIXES, {
    open(name, attribute) {
      if (name !== "rel:Relationship" || attribute("TargetMode") === "External") return;
      const kind = (attribute("Type") ?? "").split("/").at(-1) ?? "";
      if (!related.has(kind)) related.set(kind, partName(folder, attribute("Target") ?? ""));
    },
  });
  return related;
}

/** The part a relation points to, seen from the folder of the part that has it. */
function partName(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
