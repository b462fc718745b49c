import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { windows1258Bytes } from "../encodings.ts";
import { HEADER, type Row, SMALL_TABLE } from "../tables.ts";
import { workbook } from "../workbooks.ts";
import { plainRows, table } from "./word-markup.ts";
import { wordPackage } from "./word-package.ts";

const LONG_AGO = { mtime: new Date(2026, 0, 5) };
const csv = (rows: readonly Row[]) => strToU8(Papa.unparse(rows.map((row) => HEADER.map((_, i) => row[i] ?? ""))));
const small = () => csv(SMALL_TABLE);

/** Archives of many files, one quirk each. */
export const archiveSamples: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "bundle.zip": bundle,
  "nested.zip": () =>
    archive({
      "dot-1.zip": archive({ "so-y-te.csv": small(), "sau-hon.zip": archive({ "xa.csv": small() }) }),
      "so-tu-phap.csv": small(),
    }),
  "zip-bomb.zip": () =>
    archive({
      "so-y-te.csv": small(),
      "no-tung.xlsx": new Uint8Array(12 * 1024 * 1024),
      "dot-2.zip": archive({ "no-tung.csv": new Uint8Array(12 * 1024 * 1024).fill(0x41) }),
    }),
  "password.zip": withPassword,
  "cp437-names.zip": () => named(Uint8Array.from([..."b", 0x85, ..."n giao k", 0x88, ..." khai.csv"].map(byteOf))),
  "windows-1258-names.zip": () => named(windows1258Bytes("Sở Tài chính.csv")),
  "no-tables.zip": () => archive({ "anh-chup.jpg": Uint8Array.of(0xff, 0xd8, 0xff), "Thumbs.db": new Uint8Array(8) }),
};

async function bundle(): Promise<Uint8Array> {
  const sheet = await workbook([{ rows: SMALL_TABLE }]);
  return archive({
    "Sở Y tế/bao-cao.xlsx": sheet,
    "Sở Tư pháp/bao-cao.docx": wordPackage({ body: table(plainRows(SMALL_TABLE)) }),
    "hong.xlsx": sheet.slice(0, 1500),
    "../../ngoai.csv": small(),
    "Sở Y tế/~$bao-cao.xlsx": new Uint8Array(165),
    "__MACOSX/Sở Y tế/._bao-cao.xlsx": new Uint8Array(120),
    ".DS_Store": new Uint8Array(16),
  });
}

function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, LONG_AGO]])));
}

/** One file whose name has these bytes, without a word on what they stand for. */
function named(name: Uint8Array): Uint8Array {
  const bytes = archive({ ["x".repeat(name.length)]: small() });
  const place = (mark: string) => new TextDecoder("latin1").decode(bytes).indexOf(mark);
  bytes.set(name, place("PK\x03\x04") + 30);
  bytes.set(name, place("PK\x01\x02") + 46);
  return bytes;
}

/** Info-ZIP encrypts one of two files; the password is "phuluc". */
function withPassword(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
  try {
    for (const name of ["mat.csv", "thuong.csv"]) writeFileSync(join(folder, name), small());
    const zip = (...given: string[]) => execFileSync("zip", ["-q", "-X", ...given], { cwd: folder });
    zip("-P", "phuluc", "a.zip", "mat.csv");
    zip("a.zip", "thuong.csv");
    return readFileSync(join(folder, "a.zip"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byteOf(value: string | number): number {
  return typeof value === "number" ? value : value.charCodeAt(0);
}
