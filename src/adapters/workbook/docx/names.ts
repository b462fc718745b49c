const STRICT = "http://purl.oclc.org/ooxml";
const TRANSITIONAL = "http://schemas.openxmlformats.org";

/** The namespaces of a Word document in both its conformance classes (ISO/IEC 29500-1 and -4), by the usual prefixes. */
export const WORD_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${TRANSITIONAL}/wordprocessingml/2006/main`, "w"],
  [`${STRICT}/wordprocessingml/main`, "w"],
  [`${TRANSITIONAL}/officeDocument/2006/math`, "m"],
  [`${STRICT}/officeDocument/math`, "m"],
  [`${TRANSITIONAL}/markup-compatibility/2006`, "mc"],
  [`${TRANSITIONAL}/package/2006/relationships`, "rel"],
  [`${TRANSITIONAL}/package/2006/content-types`, "types"],
]);
