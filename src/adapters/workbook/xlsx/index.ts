export { readXlsx } from "./read-xlsx.ts";
export { Unfamiliar } from "./unfamiliar.ts";
