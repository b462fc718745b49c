declare module "virtual:grid-modules" {
  export const modules: import("ag-grid-community").Module[];
}

declare module "virtual:grid-rows" {
  export const rows: readonly import("../../grid-alone-rows.ts").PlainRow[];
}
