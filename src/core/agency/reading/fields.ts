import { lowerWord, type Word } from "./words.ts";

/**
 * What departments and ministries are for, now and before the mergers of 2025. They prove where a list such as
 * "Các sở: Nội vụ, Văn hóa, Thể thao và Du lịch, Tài chính" goes on: no comma alone could.
 */
const FIELDS = [
  "nội vụ, tư pháp, tài chính, công thương, y tế, xây dựng, ngoại vụ, du lịch, công an, quốc phòng, ngoại giao",
  "khoa học công nghệ, giáo dục đào tạo, nông nghiệp môi trường, nông nghiệp phát triển nông thôn, dân tộc tôn giáo",
  "tài nguyên môi trường, giao thông vận tải, kế hoạch đầu tư, thông tin truyền thông, quy hoạch kiến trúc, dân tộc",
  "lao động thương binh xã hội, văn hóa thể thao du lịch, văn hóa thể thao, an toàn thực phẩm, giao thông công chánh",
  "gdđt, khcn, tttt, khđt, tnmt, nnmt, nnptnt, gtvt, vhttdl, lđtbxh, dttg, gd đt, kh cn, tt tt, kh đt, tn mt, nn mt",
  "vh tt dl, lđ tb xh, nn ptnt, dt tg, vhtt, vh tt",
].flatMap((line) => line.split(", "));

const KNOWN = new Set(FIELDS.map((field) => field.split(" ").map(lowerWord).join(" ")));
const MOST_WORDS = 7;

/** How many words the longest field that begins at a place has, "và" within it counted; 0 where none begins. */
export function fieldAt(words: readonly Word[], index: number): number {
  let found = 0;
  let phrase = "";
  for (let count = 1; count <= MOST_WORDS; count++) {
    const word = words[index + count - 1];
    if (!word || word.isRemark) break;
    if (word.lower === "và") continue;
    phrase = phrase === "" ? word.lower : `${phrase} ${word.lower}`;
    if (KNOWN.has(phrase)) found = count;
  }
  return found;
}
