import type { RecordKind } from "../model/index.ts";
import type { FieldPath } from "./plan-change.ts";

/** A field whose value was left as it stands, because somebody changed it since. */
export interface KeptField {
  readonly kind: RecordKind;
  readonly id: string;
  /** Absent when the whole record was kept. */
  readonly path?: FieldPath;
}
