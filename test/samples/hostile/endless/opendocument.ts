import { strToU8 } from "fflate";
import { type EndlessFile, many, stored } from "./endless-file.ts";

function ods(rows: string, before = ""): Uint8Array {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const tables = before + (rows === "" ? "" : `<table:table table:name="A">${rows}</table:table>`);
  return stored({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": strToU8("<manifest/>"),
    "content.xml": strToU8(
      `<office:document-content ${names}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

const cell = (text: string, attributes = "") =>
  `<table:table-cell ${attributes} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

/** OpenDocument workbooks. */
export const ENDLESS_OPEN_DOCUMENTS: readonly EndlessFile[] = [
  {
    what: "ods: a row of text a million times",
    bytes: () =>
      ods(
        `<table:table-row table:number-rows-repeated="1048576">${cell("a", 'table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
  },
  {
    what: "ods: 50,000 hidden rows, each a million times",
    bytes: () =>
      ods(many(50_000, '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"/>')),
  },
  {
    what: "ods: 16,384 kinds of columns under 60,000 cells",
    bytes: () =>
      ods(
        many(16_384, (i) => `<table:table-column table:default-cell-style-name="c${i}"/>`) +
          many(60, () => `<table:table-row>${many(1000, cell("a"))}</table:table-row>`),
      ),
  },
  {
    what: "ods: spaces by number, 100,000 times 32,767",
    bytes: () =>
      ods(many(100, () => `<table:table-row>${many(1000, cell('<text:s text:c="32767"/>x'))}</table:table-row>`)),
  },
  {
    what: "ods: spaces by number in one cell",
    bytes: () => ods(`<table:table-row>${cell(many(100_000, '<text:s text:c="32767"/>'))}</table:table-row>`),
  },
  {
    what: "ods: 5,000 sheets",
    bytes: () =>
      ods(
        "",
        many(
          5_000,
          (i) => `<table:table table:name="S${i}"><table:table-row>${cell("a")}</table:table-row></table:table>`,
        ),
      ),
  },
  {
    what: "ods: nested 100,000 deep",
    bytes: () =>
      ods(`<table:table-row>${cell(many(100_000, "<text:span>") + many(100_000, "</text:span>"))}</table:table-row>`),
  },
  {
    what: "ods: merges of the whole sheet in 100,000 cells",
    bytes: () =>
      ods(
        many(
          1000,
          () =>
            `<table:table-row>${many(100, cell("a", 'table:number-columns-spanned="16384" table:number-rows-spanned="1048576"'))}</table:table-row>`,
        ),
      ),
  },
];
