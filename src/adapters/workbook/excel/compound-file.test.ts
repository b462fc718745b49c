import { describe, expect, test } from "vitest";
import { Refusal } from "../reading/refusal.ts";
import { type CompoundFile, checkCompoundFile } from "./compound-file.ts";

const BOF_8 = [0x09, 0x08, 4, 0, 0x00, 0x06, 0x05, 0x00];
const BOF_5 = [0x09, 0x08, 4, 0, 0x00, 0x05, 0x05, 0x00];
const FILEPASS = [0x2f, 0x00, 2, 0, 0, 0];
const BOUNDSHEET = [0x85, 0x00, 0, 0];

const fileOf = (name: string, content: readonly number[]): CompoundFile => ({
  FullPaths: ["Root Entry/", `Root Entry/${name}`],
  FileIndex: [{}, { content }],
});

function codeOf(file: CompoundFile): string {
  try {
    checkCompoundFile(file);
  } catch (reason) {
    if (reason instanceof Refusal) return reason.code;
  }
  return "accepted";
}

describe("checkCompoundFile", () => {
  test.each([
    ["an Excel 97 workbook", "Workbook", [...BOF_8, ...BOUNDSHEET], "accepted"],
    ["one with a password", "Workbook", [...BOF_8, ...FILEPASS, ...BOUNDSHEET], "file.password"],
    ["an encrypted .xlsx", "EncryptedPackage", [1, 2, 3], "file.password"],
    ["a Word document", "WordDocument", [1, 2, 3], "file.not-a-spreadsheet"],
    ["a workbook without records", "Workbook", [1, 2, 3, 4, 5, 6], "file.damaged"],
  ])("%s", (_, name, content, code) => {
    expect(codeOf(fileOf(name, content))).toBe(code);
  });

  test("knows the versions that kept text as bytes", () => {
    expect(checkCompoundFile(fileOf("Book", [...BOF_5, ...BOUNDSHEET]))).toEqual({ hasByteText: true });
    expect(checkCompoundFile(fileOf("Workbook", [...BOF_8, ...BOUNDSHEET]))).toEqual({ hasByteText: false });
  });
});
