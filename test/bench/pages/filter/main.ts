import { thanhHoaRegistry } from "../../../../src/core/agency/index.ts";
import type { TaskFilter } from "../../../../src/core/filter/index.ts";
import { FilterBench } from "./filter-bench.ts";
import { RowsBench } from "./rows-bench.ts";

declare global {
  interface Window {
    filterBench: FilterBench;
    rowsBench: RowsBench;
  }
}

const agency = thanhHoaRegistry().find(({ name }) => name === "Sở Nội vụ");
if (!agency) throw new Error("the register does not know Sở Nội vụ");
const filter: TaskFilter = {
  agencies: { ids: [agency.id], mode: "any", withGroups: false },
  year: 2026,
  quarter: 1,
};

window.filterBench = new FilterBench(filter, agency.id);
window.rowsBench = new RowsBench(filter);
