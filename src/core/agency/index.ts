export { cellNames, withName, withoutName } from "./cell-names.ts";
export { agencyWithGroups, groupReader } from "./groups.ts";
export type { NameProof } from "./knowing/known-names.ts";
export { nameKey } from "./name-key.ts";
export { nearestAgency } from "./nearest.ts";
export { protocolOrder } from "./protocol.ts";
export { type CellName, readCell } from "./reading/read-cell.ts";
export type { CellRole } from "./reading/roles.ts";
export { type ReadingChange, readingChanges } from "./reading-changes.ts";
export {
  dayOf,
  listOf,
  type RegisterRow,
  type RegisterWords,
  readRegisterSheet,
  registerSheet,
} from "./register-sheet.ts";
export { thanhHoaRegistry } from "./registry/thanh-hoa.ts";
export { type AgencyReader, type AgencyReading, agencyReader, resolveAgencies } from "./resolve.ts";
export { withNamesRewritten } from "./rewrite.ts";
export { splitAgencies } from "./split.ts";
export { type Variant, type VariantCluster, variantClusters } from "./variants.ts";
export { waysOfWriting } from "./ways-of-writing.ts";
export { type Workload, workloads } from "./workload.ts";
