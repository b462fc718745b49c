import { describe, expect, test } from "vitest";
import { type FileKind, fileKind } from "./file-kind.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe("a file is known by its content", () => {
  test.each<[FileKind, string, Uint8Array]>([
    ["zip", "a zip", latin("PK\x03\x04....")],
    ["compound", "a compound file", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....")],
    ["bare-excel", "a sheet of Excel 4", latin("\x09\x04\x06\x00\x00\x00\x10\x00")],
    ["old-database", "a Lotus sheet", latin("\x00\x00\x02\x00\x06\x04")],
    ["old-database", "a dBASE table", dbase()],
    ["exchange-text", "SYLK", latin("ID;PWXL;N;E\r\nC;Y1;X1;K1\r\n")],
    ["exchange-text", "DIF", latin('TABLE\r\n0,1\r\n"EXCEL"\r\n')],
    ["spreadsheet-xml", "XML of Excel 2003", latin('<?xml version="1.0"?>\n<Workbook xmlns="urn:x">')],
    ["spreadsheet-xml", "the same in UTF-16", utf16('<?xml version="1.0"?>\n<Workbook xmlns="urn:x">')],
    ["spreadsheet-xml", "the same with a prefix", latin('<ss:Workbook xmlns:ss="urn:x">')],
    [
      "flat-opendocument",
      "flat OpenDocument",
      latin(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
      ),
    ],
    ["html", "a web page", latin("\r\n<!DOCTYPE html><html><body>")],
    ["html", "a bare table", latin('<table border="1"><tr><td>')],
    ["html", "a page that says it is XML", latin('<?xml version="1.0"?><!DOCTYPE html><html>')],
    ["html", "Excel's own page", latin('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
    ["html", "a page with a comment first", latin("<!-- xuất từ hệ thống -->\n<html>")],
    ["mhtml", "a page saved whole", latin("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n")],
    ["email", "a message", latin("Received: from a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n")],
    ["other-xml", "other XML", latin('<?xml version="1.0"?><rss/>')],
    ["word", "XML of Word 2003", latin('<?xml version="1.0"?><w:wordDocument xmlns:w="urn:x">')],
    ["pdf", "a PDF", latin("%PDF-1.7\n1 0 obj")],
    ["rich-text", "rich text", latin("{\\rtf1\\ansi TT,No}")],
    ["picture", "a photograph", latin("\xff\xd8\xff\xe0")],
    ["archive", "a rar", latin("Rar!\x1a\x07")],
    ["program", "a program", latin("MZ\x90\x00")],
    ["lock-file", "an owner file", latin(`\x07Nguoi A${" ".repeat(47)}${"N\0".repeat(55)}`)],
    ["text", "a table with a tag in it", latin("TT,Noi dung <b>,Han\r\n1,a,b\r\n")],
    ["text", "a text that begins with a word of a message", latin("From,To\r\n1,2\r\n")],
    ["empty", "zeros", new Uint8Array(10)],
    ["empty", "blanks", latin("\r\n  ")],
    ["other", "bytes of no known kind", latin("\x01\x02\x03\x00\x05\x06\x00\x00")],
  ])("%s: %s", (kind, _, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});

function dbase(): Uint8Array {
  const bytes = new Uint8Array(80);
  bytes.set([0x03, 126, 1, 5, 1, 0, 0, 0, 65, 0, 12, 0]);
  bytes[64] = 0x0d;
  return bytes;
}
