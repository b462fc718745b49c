/** TCVN 5712:1993 (the ".VnTime" fonts): a letter for each byte above 0x7F. Capitals with tones share the small letters' bytes. */
const LETTERS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    a1: "ĂÂÊÔƠƯĐăâêôơưđ",
    b5: "àảãáạ",
    bb: "ằẳẵắ",
    c6: "ặầẩẫấậè",
    ce: "ẻẽéẹềểễếệìỉ",
    dc: "ĩíịò",
    e1: "ỏõóọồổỗốộờởỡớợù",
    f1: "ủũúụừửữứựỳỷỹýỵ",
  }).flatMap(([first, letters]) => [...letters].map((letter, i) => [Number.parseInt(first, 16) + i, letter] as const)),
);

export function decodeTcvn3(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += LETTERS.get(byte) ?? String.fromCharCode(byte);
  return text;
}
