import { dirname, resolve } from "node:path";
import type { Rolldown } from "vite";

export interface Modules {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/**
 * A module, those that it imports statically, and those these import. An `index.ts` that only hands on
 * what others export is looked through: an importer reaches the files its names come from, not their neighbours.
 */
export function staticReach(from: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([from]);
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const imported of importsOf(id, modules)) {
      if (found.has(imported)) continue;
      found.add(imported);
      waiting.push(imported);
    }
  }
  return found;
}

const importClause = /\bimport\s*\{([^}]*)\}\s*from\s*["'](\.[^"']*)["']/g;
const exportClause = /\bexport\s*\{([^}]*)\}\s*from\s*["'](\.[^"']*)["']/g;

function importsOf(id: string, modules: Modules): readonly string[] {
  const { importedIds = [], code } = modules.getModuleInfo(id) ?? {};
  const named = namesByFile(id, code ?? "", importClause);
  return importedIds.flatMap((imported) => {
    const names = named.get(imported);
    const sources = names && imported.endsWith("/index.ts") && sourcesOf(imported, names, modules);
    return sources || [imported];
  });
}

/** The files behind names of an index; undefined where one of them is not handed on from another file. */
function sourcesOf(index: string, names: readonly string[], modules: Modules): readonly string[] | undefined {
  const handedOn = namesByFile(index, modules.getModuleInfo(index)?.code ?? "", exportClause);
  const sources = names.map((name) => [...handedOn].find(([, exported]) => exported.includes(name))?.[0]);
  return sources.every((source) => source !== undefined) ? sources : undefined;
}

/** The names that clauses bring from each file, as that file's side calls them to the outside. */
function namesByFile(id: string, code: string, clause: RegExp): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [, list = "", file = ""] of code.matchAll(clause)) {
    const path = resolve(dirname(id), file);
    const entries = list.split(",").map((entry) => entry.trim());
    const names = entries.filter((entry) => entry !== "" && !entry.startsWith("type "));
    const outer = names.map((name) => name.split(/\s+as\s+/).at(clause === exportClause ? -1 : 0) ?? name);
    found.set(path, [...(found.get(path) ?? []), ...outer]);
  }
  return found;
}
