import { decodeSingleByte, letterTable } from "./single-byte.ts";

/** The coding of the Vietnamese Professionals Society above 0x7F; capitals it lacks are its small letters. */
const LETTERS = letterTable({
  "80": "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ",
  "90": "Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ",
  a1: "ắằẳẵặỠớÙờởỡŨỨợỪ",
  b0: "ổỬỲỸÍÌộỈĨÓửữÒỎÕự",
  c0: "ầÁÂấẩẫậđẻÉÊẹỉễịỹ",
  d0: "ƯỦồốÔỏơÈừứÚũưÝẺ·",
  e0: "àáâãảạă·èéêẽìí·ĩ",
  f0: "ẴĐòóôõ·Ơụùúủ·ỶẼỳ",
});

/** Undefined when the bytes are no VPS. */
export function decodeVps(bytes: string): string | undefined {
  return decodeSingleByte(bytes, LETTERS);
}
