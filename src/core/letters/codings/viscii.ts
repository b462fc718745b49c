import { decodeSingleByte, letterTable } from "./single-byte.ts";

/** VISCII 1.1 (RFC 1456) above 0x7F; its six capitals among the control characters are in no spreadsheet. */
const LETTERS = letterTable({
  "80": "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
  "90": "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
  a0: "Õắằặấầẩậẽẹếềểễệố",
  b0: "ồổỗỠƠộờởịỰỨỪỬơớƯ",
  c0: "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
  d0: "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
  e0: "àáâãảăữẫèéêẻìíĩỉ",
  f0: "đựòóôõỏọụùúũủýợỮ",
});

/** Undefined when the bytes are no VISCII. */
export function decodeViscii(bytes: string): string | undefined {
  return decodeSingleByte(bytes, LETTERS);
}
