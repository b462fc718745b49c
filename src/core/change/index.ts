export { compose, difference, invert } from "./algebra.ts";
export { apply } from "./apply.ts";
export { EMPTY_HISTORY, historyOf, recordTransaction, type UndoHistory } from "./history.ts";
export type { KeptField } from "./kept-field.ts";
export {
  changeSize,
  EMPTY_CHANGE,
  type FieldChange,
  type FieldPath,
  type FieldValue,
  isEmptyChange,
  type PlanChange,
  type RecordUpdate,
  readField,
  sameValue,
  updateOf,
  withFields,
} from "./plan-change.ts";
export { refit, takeBack } from "./refit.ts";
export {
  type JournalEntry,
  TRANSACTION_EVENTS,
  type Transaction,
  type TransactionDetail,
  type TransactionEvent,
  type TransactionOrigin,
} from "./transaction.ts";
