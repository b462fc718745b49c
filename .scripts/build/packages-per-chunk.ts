import type { Plugin } from "vite";

/** Where the built folder says which packages are in which chunk: `{ "assets/boot-x.js": ["ag-grid-community", …] }`. */
export const packagesFile = ".vite/packages.json";

export type PackagesPerChunk = Readonly<Record<string, readonly string[]>>;

const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Notes what each chunk was made of, so that a budget can forbid a package before the first cell. */
export function packagesPerChunk(): Plugin {
  return {
    name: "phu-luc:packages-per-chunk",
    apply: "build",
    generateBundle(_options, bundle) {
      const noted: Record<string, string[]> = {};
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        const packages = output.moduleIds.flatMap((id) => inPackage.exec(id)?.[1] ?? []);
        noted[output.fileName] = [...new Set(packages)].sort();
      }
      this.emitFile({ type: "asset", fileName: packagesFile, source: JSON.stringify(noted, null, 2) });
    },
  };
}
