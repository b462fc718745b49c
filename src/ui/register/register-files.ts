import { readRegisterSheet, registerSheet } from "../../core/register/index.ts";
import { importAgencies } from "../../workspace/commands/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { issueSentence } from "../text/issues.ts";
import { registerText } from "../text/register.ts";
import { readFile } from "./read-file.ts";
import type { RegisterState } from "./register-state.ts";

const ACCEPT = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv";

/** Saves the register as a spreadsheet that can be read back. */
export async function exportRegister(app: AppModel, state: RegisterState): Promise<void> {
  const { told, fileName, words } = registerText;
  try {
    const writer = await app.services.writer();
    const bytes = await writer.write(registerSheet(state.agencies(), words), "xlsx");
    await app.services.saveFile(`${fileName}.xlsx`, bytes, "xlsx");
    state.tell(told.exported(`${fileName}.xlsx`));
  } catch {
    state.tell(told.exportFailed);
  }
}

/** Takes in the agencies of a spreadsheet somebody chooses; says what came of it. */
export async function importRegister(app: AppModel, state: RegisterState): Promise<void> {
  const { told, words } = registerText;
  const [file] = await app.services.pickFiles({ accept: ACCEPT, multiple: false });
  if (!file) return;
  const read = await readFile(app.services, file);
  if (!read.ok) return state.tell(read.issue ? issueSentence({ ...read.issue, place: {} }) : told.unreadable);
  const rows = read.workbook.sheets
    .map((sheet) => readRegisterSheet(sheet, words))
    .find((found) => found !== undefined);
  if (!rows) return state.tell(told.noTable(words.headers.name));
  const outcome = state.run(importAgencies(rows));
  if (!outcome.ok) state.tell(told.nothingNew);
}
