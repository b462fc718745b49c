import type { ColumnId } from "../../core/model/index.ts";
import type { Box } from "../shell/menu-place.ts";

/** A cell whose text a person wants to choose instead of typing it. */
export interface PickRequest {
  readonly kind: "agencies" | "date" | "deadline";
  readonly taskId: string;
  readonly columnId: ColumnId;
  /** What stands in the cell, or is being typed in it. */
  readonly text: string;
  /** Column and task, for a screen reader. */
  readonly label: string;
  /** Where the cell is in the viewport. CSS pixels. */
  readonly anchor: Box;
}

/** What was chosen: the cell's new text, and names the register of agencies is to get. */
export interface Picked {
  readonly text: string;
  readonly agencies?: readonly string[];
}

export interface PickerProps {
  readonly request: PickRequest;
  /** `returnsFocus` is false where the person has already gone on to something else. */
  readonly onDone: (picked: Picked, returnsFocus: boolean) => void;
  readonly onCancel: () => void;
}
