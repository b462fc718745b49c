export { type RepairedSheets, repairLetters } from "./repair-letters.ts";
