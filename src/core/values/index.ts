export { readDate } from "./read-date.ts";
export { type NumberReading, readNumber } from "./read-number.ts";
export { readOption, settledOptions } from "./read-option.ts";
export { type Understanding, understandingOf, valueUnderstanding } from "./understanding.ts";
