import { posix } from "node:path";
import { type Part, parts } from "./rules.ts";

/** Specifiers by importing file; files are paths relative to src: "core/model/index.ts". */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** One sentence for each import that breaks the rules, and for each cycle. */
export function violations(graph: ImportGraph): string[] {
  return [...[...graph].flatMap(([file, specifiers]) => refusedIn(file, specifiers)), ...cycles(graph)];
}

function refusedIn(file: string, specifiers: readonly string[]): string[] {
  const part = partOf(file);
  if (!part) return [`${file} belongs to no part of the architecture (.scripts/layers/rules.ts)`];
  return specifiers
    .filter((specifier) => !allows(part, file, specifier))
    .map((specifier) => `${file} must not import ${specifier}`);
}

function allows(part: Part, file: string, specifier: string): boolean {
  const target = targetOf(file, specifier);
  if (target === undefined) return part.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  const targetPart = partOf(target);
  if (!targetPart) return false;
  return targetPart === part || part.may.some((folder) => targetPart.folder.startsWith(folder));
}

function partOf(file: string): Part | undefined {
  return parts.find((part) => file.startsWith(part.folder));
}

/** The file a relative specifier names, relative to src; undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ""));
}

/** A cycle means that two files are one idea, or that one of them is in the wrong layer. */
function cycles(graph: ImportGraph): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push(`cycle: ${[...path.slice(start), file].join(" → ")}`);
    if (start >= 0 || done.has(file)) return;
    for (const specifier of graph.get(file) ?? []) {
      const target = targetOf(file, specifier);
      if (target !== undefined) walk(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
