import { strToU8 } from "fflate";
import type { EndlessFile } from "./endless-file.ts";

/** Texts and old ways of exchanging tables. */
export const ENDLESS_TEXTS: readonly EndlessFile[] = [
  { what: "csv: one line of many cells", bytes: () => strToU8("Nội dung, ".repeat(2_500_000)) },
  { what: "csv: one cell of 3 MB", bytes: () => strToU8("Rà soát thủ tục hành chính ".repeat(90_000)) },
  { what: "csv: 200,000 empty lines", bytes: () => strToU8(`TT,Nội dung\n${"\n".repeat(200_000)}`) },
  { what: "csv: a million lines of separators", bytes: () => strToU8(`TT,Nội dung\n${",,\n".repeat(1_000_000)}x`) },
  {
    what: "csv: a quotation mark that never closes",
    bytes: () => strToU8(`TT,Nội dung\n1,"Rà soát\n${"2,Công bố\n".repeat(30_000)}`),
  },
  {
    what: "csv: 20,001 quotation marks that never close",
    bytes: () => strToU8(`TT,Nội dung\n${'1,"Rà soát\n'.repeat(20_001)}`),
  },
  { what: "csv: quotation marks and nothing else", bytes: () => strToU8(`a,${'"'.repeat(5_000_001)}`) },
  {
    what: "csv: 2 MB in no coding",
    bytes: () => Uint8Array.from({ length: 2_000_000 }, (_, i) => (i % 50 === 49 ? 10 : 0x80 + ((i * 7919) % 127))),
  },
  {
    what: "csv: 1 MB of TCVN3",
    bytes: () =>
      Uint8Array.from(`1;Rµ so¸t thñ tôc hµnh chÝnh;Së Néi vô;Quý II\n`.repeat(22_000), (letter) =>
        letter.charCodeAt(0),
      ),
  },
  {
    what: "sylk: a cell in the last corner",
    bytes: () => strToU8("ID;PWXL;N;E\r\nC;Y1000000000;X1000000000;K1\r\nC;Y1048576;X16384;K1\r\nE\r\n"),
  },
  {
    what: "dif: rows by the milliard",
    bytes: () =>
      strToU8(
        'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,1000000000\r\n""\r\nTUPLES\r\n0,1000000000\r\n""\r\nDATA\r\n0,0\r\n""\r\n-1,0\r\nBOT\r\n1,0\r\n"a"\r\n-1,0\r\nEOD\r\n',
      ),
  },
];
