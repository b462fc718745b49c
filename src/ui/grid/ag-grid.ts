import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  createTheme,
  type GridApi,
  type GridOptions,
  ModuleRegistry,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
} from "ag-grid-community";
import type { GridContext } from "./cell-component.ts";
import type { GridRow } from "./contract.ts";
import { HeaderCell } from "./header-cell.ts";
import { ESTIMATED_ROW_HEIGHT } from "./metrics.ts";

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ColumnApiModule,
  RowApiModule,
  ScrollApiModule,
  CellStyleModule,
  RowStyleModule,
]);

/**
 * The bare theme without icons and form controls, which this grid does not draw, so that AG Grid injects little.
 * Every value is a constant: the injected style text, and so its hash in the security policy, never varies. Light and
 * dark come through the custom properties.
 */
const theme = createTheme().withParams({
  browserColorScheme: "inherit",
  fontFamily: "inherit",
  fontSize: "var(--font-size-grid)",
  backgroundColor: "var(--surface-raised)",
  foregroundColor: "var(--text)",
  accentColor: "var(--accent)",
  borderColor: "var(--line)",
  borderWidth: 1,
  spacing: 8,
  rowHeight: ESTIMATED_ROW_HEIGHT,
  headerBackgroundColor: "var(--surface-sunken)",
  headerTextColor: "var(--text)",
  headerFontWeight: 600,
  dataBackgroundColor: "var(--surface-raised)",
  rowHoverColor: "transparent",
  columnHoverColor: "transparent",
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  rowBorder: true,
  columnBorder: true,
  headerColumnBorder: true,
  headerRowBorder: true,
  headerColumnResizeHandleColor: "transparent",
});

export type PlanGridApi = GridApi<GridRow>;

/** Mounts AG Grid for showing rows only: focus, keys, editing, dragging rows and menus are this folder's own. */
export function mountGrid(host: HTMLElement, context: GridContext, options: GridOptions<GridRow>): PlanGridApi {
  return createGrid<GridRow>(host, {
    theme,
    context,
    getRowId: ({ data }) => data.id,
    rowHeight: ESTIMATED_ROW_HEIGHT,
    defaultColDef: {
      cellDataType: false,
      sortable: false,
      headerComponent: HeaderCell,
      suppressHeaderKeyboardEvent: () => true,
      suppressKeyboardEvent: () => true,
    },
    rowClassRules: {
      "plan-grid__section-row": ({ data }) => data !== undefined && data.kind !== "task",
      "plan-grid__held-row": ({ data }) => data?.kind === "task" && data.isHeld,
    },
    // The browser asks for a drawing once a frame anyway: rows drawn at once are never blank and cost one pass less.
    suppressAnimationFrame: true,
    rowBuffer: 2,
    // Rows with a transform would each be a layer of their own: the selection lies between their cells and the frozen ones.
    suppressRowTransform: true,
    animateRows: false,
    suppressCellFocus: true,
    suppressHeaderFocus: true,
    suppressColumnVirtualisation: true,
    suppressColumnMoveAnimation: true,
    suppressDragLeaveHidesColumns: true,
    suppressFieldDotNotation: true,
    suppressNoRowsOverlay: true,
    suppressRowHoverHighlight: true,
    ...options,
  });
}
