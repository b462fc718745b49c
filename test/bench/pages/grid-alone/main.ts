import { modules } from "virtual:grid-modules";
import { rows } from "virtual:grid-rows";
import { createGrid, createTheme, ModuleRegistry } from "ag-grid-community";
import "../../../../src/ui/theme/fonts.css";
import { type PlainRow, plainColumns } from "../../grid-alone-rows.ts";

ModuleRegistry.registerModules(modules);

const host = document.getElementById("grid");
if (!host) throw new Error("the page has no #grid");
createGrid<PlainRow>(host, {
  // The same letters as in the app: a bundled typeface costs any page its decoding, whoever draws the grid.
  theme: createTheme().withParams({ fontFamily: "Inter", fontSize: 13 }),
  columnDefs: plainColumns.map(([field, width]) => ({ field, width, wrapText: true, cellDataType: false })),
  rowData: [...rows],
  getRowId: ({ data }) => data.id,
  getRowHeight: ({ data }) => data?.height,
  animateRows: false,
});

if ("serviceWorker" in navigator) void navigator.serviceWorker.register("./sw.js");
