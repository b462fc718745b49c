export { cellNames, withName, withoutName } from "./cell-names.ts";
export { agencyWithGroups, groupReader } from "./groups.ts";
export { nameKey } from "./name-key.ts";
export { protocolOrder } from "./protocol.ts";
export { thanhHoaRegistry } from "./registry/thanh-hoa.ts";
export { type AgencyReader, type AgencyReading, agencyReader, resolveAgencies } from "./resolve.ts";
export { splitAgencies } from "./split.ts";
