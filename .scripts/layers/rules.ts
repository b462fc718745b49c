/**
 * The architecture as a table; the picture is in src/README.md. Paths are relative to src, with a slash at the end of
 * folders. A file belongs to the first part whose folder holds it, and may import its own part, the parts under
 * `may`, and the packages under `packages`. Everything else is refused, type imports too.
 */
export interface Part {
  readonly folder: string;
  readonly may: readonly string[];
  readonly packages: readonly string[];
}

const adapter = (name: string, packages: readonly string[]): Part => ({
  folder: `adapters/${name}/`,
  may: ["core/", "workspace/"],
  packages,
});

export const parts: readonly Part[] = [
  { folder: "core/", may: [], packages: ["fractional-indexing"] },
  { folder: "workspace/", may: ["core/"], packages: [] },

  // Strangers to one another: each knows one library or one service of the browser.
  adapter("storage", ["dexie"]),
  adapter("workbook", ["xlsx", "hucre", "fflate", "papaparse", "htmlparser2", "comlink"]),
  adapter("backup", ["fflate", "valibot"]),
  adapter("calendar-file", ["ical-generator"]),
  adapter("files", []),
  adapter("tabs", []),
  adapter("preferences", []),

  // One folder translates between our words and the grid's.
  { folder: "ui/grid/", may: ["core/", "workspace/", "ui/"], packages: ["solid-js", "ag-grid-community"] },
  { folder: "ui/", may: ["core/", "workspace/", "ui/grid/"], packages: ["solid-js"] },

  { folder: "sw/", may: [], packages: ["workbox-precaching", "workbox-routing"] },
  {
    folder: "app/",
    may: ["core/", "workspace/", "adapters/", "ui/"],
    packages: ["solid-js", "fractional-indexing", "workbox-window", "virtual:pwa-register"],
  },
];
