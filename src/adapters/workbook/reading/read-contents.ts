import type { Issue } from "../../../core/issue/index.ts";
import type { Contents, OnProgress } from "./contents.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import type { ReadingLimits } from "./limits.ts";
import { readPackage } from "./read-package.ts";
import { Refusal } from "./refusal.ts";

/** Reads what a file holds by the reader of its format, which is loaded for it. Throws `Refusal`. */
export async function readContents(
  fileName: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
  onProgress?: OnProgress,
): Promise<Contents> {
  if (bytes.length > limits.fileBytes)
    throw new Refusal("file.too-large", { bytes: bytes.length, limit: limits.fileBytes });
  const kind = fileKind(bytes);
  switch (kind) {
    case "empty":
      throw new Refusal("file.empty");
    case "zip":
      return readPackage(bytes, limits, onProgress);
    case "compound":
      return readCompound(bytes, limits, onProgress);
    case "bare-excel":
      return readOldExcel(bytes, limits);
    case "flat-opendocument":
      return readFlat(bytes, limits);
    case "flat-text-document":
      return readFlatText(bytes, limits);
    case "spreadsheet-xml":
      return readXmlOfExcel(bytes, limits);
    case "html":
    case "mhtml":
      return readWebPage(kind, bytes, limits);
    case "text":
      return readText(fileName, bytes, limits);
    case "old-database":
      return readOldDatabase(bytes, limits);
    case "exchange-text":
      return readExchangeText(fileName, bytes, limits);
    default:
      throw new Refusal("file.not-a-spreadsheet", { kind: kind satisfies FileKind });
  }
}

/** The container of all old Office files, and of newer ones that are encrypted. */
async function readCompound(bytes: Uint8Array, limits: ReadingLimits, onProgress?: OnProgress): Promise<Contents> {
  const { readCompoundFile } = await import("../compound/read-compound-file.ts");
  const { isWordDocument } = await import("../doc/is-word-document.ts");
  const file = readCompoundFile(bytes);
  // Of the file itself: a workbook can hold an object that is encrypted.
  if (file.names.has("EncryptedPackage") && file.stream("EncryptedPackage")) {
    const { decryptedPackage } = await import("../decryption/decrypted-package.ts");
    return readPackage(await decryptedPackage(file), limits, onProgress);
  }
  if (!isWordDocument(file)) return readOldExcel(bytes, limits);
  return (await import("../doc/read-doc.ts")).readDoc(file, limits);
}

async function readOldExcel(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readOldWorkbook } = await import("../biff/read-old-workbook.ts");
  return (await readOldWorkbook(bytes, limits)) ?? readWithLibrary(bytes, limits);
}

async function readFlat(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readFlatOpenDocument } = await import("../opendocument/read-opendocument.ts");
  return readFlatOpenDocument(bytes, limits);
}

/** One file that is both of the parts a packed one has. */
async function readFlatText(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  return (await import("../odt/read-odt.ts")).readOdt(() => bytes, limits);
}

async function readXmlOfExcel(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readSpreadsheetXml } = await import("../spreadsheet-xml/read-spreadsheet-xml.ts");
  return readSpreadsheetXml(bytes, limits);
}

async function readWebPage(kind: "html" | "mhtml", bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readHtml, readWebArchive } = await import("../html/read-html.ts");
  return kind === "html" ? readHtml(bytes, limits) : readWebArchive(bytes, limits);
}

async function readOldDatabase(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { checkDbaseHeader } = await import("../excel/dbase-header.ts");
  const { checkLotusRecords } = await import("../excel/lotus-records.ts");
  checkDbaseHeader(bytes);
  checkLotusRecords(bytes);
  return readWithLibrary(bytes, limits);
}

/** Texts of SYLK and DIF say nothing of their encoding. */
async function readExchangeText(fileName: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { decodeText } = await import("../csv/decode-text.ts");
  const { readableSylk } = await import("../excel/sylk-text.ts");
  const { text, encoding, isGuessed } = decodeText(bytes);
  const contents = await readWithLibrary(readableSylk(text), limits);
  return isGuessed ? { ...contents, issues: [encodingGuessed(fileName, encoding)] } : contents;
}

async function readWithLibrary(bytes: Uint8Array | string, limits: ReadingLimits): Promise<Contents> {
  const { readSpreadsheet } = await import("../excel/read-spreadsheet.ts");
  return { format: "other", sheets: readSpreadsheet(bytes, limits) };
}

async function readText(fileName: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readCsv } = await import("../csv/read-csv.ts");
  const { sheet, decoded } = readCsv(bytes, limits);
  if (sheet.rows.length === 0) throw new Refusal("file.empty");
  const issues = decoded.isGuessed ? [encodingGuessed(fileName, decoded.encoding)] : [];
  return { format: "csv", sheets: [sheet], issues };
}

function encodingGuessed(file: string, encoding: string): Issue {
  return { code: "file.encoding-guessed", severity: "warning", place: { file }, detail: { encoding } };
}
