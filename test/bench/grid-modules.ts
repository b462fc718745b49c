import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const source = "src/ui/grid/ag-grid.ts";

/**
 * Gives the floor's page exactly the AG Grid modules that the app registers, and the rows it shows, both as virtual
 * modules: `virtual:grid-modules` and `virtual:grid-rows`.
 */
export function gridModules(rows: readonly unknown[]): Plugin {
  const contents: Readonly<Record<string, () => string>> = {
    "virtual:grid-modules": () => {
      const names = registeredModules().join(", ");
      return `import { ${names} } from "ag-grid-community"; export const modules = [${names}];`;
    },
    "virtual:grid-rows": () => `export const rows = ${JSON.stringify(rows)};`,
  };
  return {
    name: "phu-luc-bench:grid-modules",
    resolveId: (id) => (Object.hasOwn(contents, id) ? `\0${id}` : undefined),
    load: (id) => contents[id.slice(1)]?.(),
  };
}

/** Read from the source, so that the page need not load what surrounds the list there. */
function registeredModules(): string[] {
  const list = /registerModules\(\[([^\]]+)\]\)/.exec(readFileSync(source, "utf8"))?.[1];
  const names = list?.match(/\w+Module\b/g) ?? [];
  if (names.length === 0) throw new Error(`${source} registers no AG Grid modules`);
  return names;
}
