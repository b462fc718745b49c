export {
  dayOf,
  listOf,
  type RegisterRow,
  type RegisterWords,
  readRegisterSheet,
  registerSheet,
} from "./register-sheet.ts";
