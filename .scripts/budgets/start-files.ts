import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

export interface StartFile {
  /** Relative to the built folder. */
  readonly path: string;
  readonly bytes: number;
  readonly brotliBytes: number;
  readonly text: string;
}

const fetching = /<(?:script|link)\b[^>]*>/g;
const contentHash = /-[\w-]{8}(?=\.(?:js|css|woff2)\b)/g;
const address = /\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/;

/**
 * The scripts and stylesheets that a built page fetches before its first cell: those its HTML names (the build names
 * the application's chunks there too) and all that these import statically.
 */
export function startFiles(folder: string): StartFile[] {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...html.matchAll(fetching)].flatMap(([tag]) => address.exec(tag)?.[1] ?? []);
  const found = new Map<string, StartFile>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    const file = measured(folder, path);
    found.set(path, file);
    for (const imported of staticImports(file)) add(imported);
  };
  for (const path of named) add(path);
  return [...found.values()];
}

/**
 * The names of later chunks stand in these files and change with anything in those chunks. Each new name moves the
 * packed size by up to some hundred bytes either way, so it is measured with the same name for all.
 */
function measured(folder: string, path: string): StartFile {
  const content = readFileSync(join(folder, path));
  const text = content.toString("utf8");
  const packed = brotliCompressSync(text.replaceAll(contentHash, "-00000000"), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  return { path, bytes: content.length, brotliBytes: packed.length, text };
}

/** Chunks lie beside one another and import each other as "./name.js"; `import(…)` is left out. */
function staticImports({ path, text }: StartFile): string[] {
  if (!path.endsWith(".js")) return [];
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g);
  return [...imports].map(([, name]) => `${folder}${name}`);
}
