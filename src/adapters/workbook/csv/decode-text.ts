import { utf16Order } from "../reading/file-kind.ts";
import { Refusal } from "../reading/refusal.ts";
import { decodeTcvn3 } from "./tcvn3.ts";

export type LegacyEncoding = "windows-1258" | "tcvn3";
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when nothing in the file says what the encoding is and the words had to decide. */
  readonly isGuessed: boolean;
}

/** Words that fill Vietnamese official texts: an encoding that reads many of them is the right one. */
const COMMON_WORDS = new Set(
  (
    "và của các cho có được trong với về theo trên nội dung thực hiện nhiệm vụ cơ quan chủ trì phối hợp sở ban " +
    "ngành tỉnh xã phường huyện kết quả báo cáo quyết định kế hoạch năm tháng quý thời gian hoàn thành thường xuyên " +
    "cải cách hành chính thủ tục công việc số đơn vị ủy nhân dân ghi chú tiến độ sản phẩm trước ngày tổ chức"
  ).split(" "),
);
const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "windows-1258"];
/** Less than this share of known words, and the text is not Vietnamese in that encoding. */
const LEAST_SHARE = 0.1;

/**
 * The text of a file that is not marked: by its byte-order mark, as UTF-16, as strict UTF-8, else in whichever of the
 * two old Vietnamese encodings gives Vietnamese words. Line breaks stay; the mark goes. Throws `Refusal`
 * `file.encoding-unreadable` when none does.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes);
  if (order) return { text: new TextDecoder(order).decode(bytes), encoding: order, isGuessed: false };
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8", isGuessed: false };
  const legacy = decodeLegacy(bytes);
  if (!legacy) throw new Refusal("file.encoding-unreadable");
  return { ...legacy, isGuessed: true };
}

/** Bytes above 0x7F of an old Vietnamese text; undefined when they are not one. */
export function decodeLegacy(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: LegacyEncoding } | undefined {
  const readings = LEGACY_ENCODINGS.map((encoding) => ({ text: decodeAs(bytes, encoding), encoding }));
  const [best] = readings
    .map((reading) => ({ reading, share: shareOfCommonWords(reading.text) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= LEAST_SHARE ? best.reading : undefined;
}

export function decodeAs(bytes: Uint8Array, encoding: LegacyEncoding): string {
  const text = encoding === "tcvn3" ? decodeTcvn3(bytes) : new TextDecoder(encoding).decode(bytes);
  return text.normalize("NFC");
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Only words with letters beyond ASCII count: the others read the same in every encoding. */
function shareOfCommonWords(text: string): number {
  const words = (
    text
      .slice(0, 200_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}\u0080-\u00bf]+/gu) ?? []
  ).filter((word) => /[^a-z]/.test(word));
  return words.length === 0 ? 0 : words.filter((word) => COMMON_WORDS.has(word)).length / words.length;
}
