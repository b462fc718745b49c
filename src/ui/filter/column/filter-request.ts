import type { ColumnId } from "../../../core/model/index.ts";
import type { MenuProps } from "../../shell/menu.tsx";

/** The wish to choose among the values of a column. */
export interface FilterRequest {
  readonly columnId: ColumnId;
  /** What the panel hangs under. */
  readonly anchor: MenuProps["anchor"];
}
