import { withoutMarks } from "../../text/index.ts";
import { lowerWord, type Word } from "./words.ts";

/** Phrases of a kind, looked for at a place among words. */
export interface Phrases {
  /** How many words the longest phrase that begins at a place has; 0 where none begins. */
  at(words: readonly Word[], index: number, isPlain: boolean): number;
}

/** Reads a list of phrases parted by commas. Text typed without any marks is compared without them. */
export function phrases(list: string): Phrases {
  const all = list.split(",").map((phrase) => phrase.trim().split(/\s+/).map(lowerWord).join(" "));
  const marked = new Set(all);
  const plain = new Set(all.map(withoutMarks));
  const longest = Math.max(...all.map((phrase) => phrase.split(" ").length));
  return {
    at(words, index, isPlain) {
      const known = isPlain ? plain : marked;
      let found = 0;
      let phrase = "";
      for (let count = 1; count <= longest; count++) {
        const word = words[index + count - 1];
        if (!word || (count > 1 && word.before !== "")) break;
        phrase = count === 1 ? word.lower : `${phrase} ${word.lower}`;
        if (known.has(phrase)) found = count;
      }
      return found;
    },
  };
}

/** Words the name of an agency begins with. */
export const HEADS = phrases(`
  sở, bộ, ban, vụ, cục, tổng cục, chi cục, phòng, ủy ban, ubnd, hđnd, hội đồng, ủy ban nhân dân, hội đồng nhân dân,
  văn phòng, vp, vpubnd, công an, thanh tra, tòa án, tand, viện, vksnd, trường, học viện, đại học, trung tâm, bệnh viện,
  trạm, trạm y tế, đài, báo, tạp chí, cổng thông tin, cổng, hội, hiệp hội, liên hiệp, liên hiệp hội, liên đoàn,
  liên minh, đoàn, tỉnh đoàn, thành đoàn, huyện đoàn, xã đoàn, công đoàn, mặt trận, mttq, ubmttq, ubmttqvn, tỉnh ủy,
  thành ủy, huyện ủy, quận ủy, đảng ủy, đảng bộ, chi bộ, thường trực, công ty, cty, tổng công ty, tập đoàn, xí nghiệp,
  nhà máy, ngân hàng, nhnn, kho bạc, kbnn, thuế, hải quan, bảo hiểm xã hội, bảo hiểm, bhxh, bưu điện, viễn thông,
  điện lực, vnpt, viettel, mobifone, fpt, evn, agribank, bidv, vietinbank, vietcombank, quỹ, thi hành án, thads, tổ,
  đội, hạt, đồn, bộ đội, bđbp, bchqs, bch, bql, quân khu, binh đoàn, lữ đoàn, thống kê tỉnh, kiểm toán nhà nước,
  bảo tàng, thư viện, nhà hát, nhà xuất bản, vườn quốc gia, khu bảo tồn, hợp tác xã, htx, chi nhánh, cảng vụ,
  thông tấn xã, ttxvn, ttpvhcc, bộ phận, bộ phận một cửa, lđlđ, hlhpn`);

/** Begin like the name of an agency and are none. */
export const NO_HEADS = phrases(`
  báo chí, báo cáo, hội nhập, hội chợ, hội nghị, hội viên, bộ máy, ban hành, đoàn thể, đoàn kết, đoàn viên,
  trường hợp, phòng chống, phòng cháy, phòng ngừa, quỹ đất, viện trợ, cục bộ, tổ chức, tổ hợp, thuế quan, đội ngũ,
  bộ chỉ số, bộ tiêu chí, bộ thủ tục, công đoàn phí, đài thọ, bảo hiểm y tế, phòng vệ, phòng không, phòng thủ, sở hữu, sở tại, hội họa, đảng viên`);

/** Heads so plain that one written small, or with nothing before it but a name, begins a name all the same. */
export const STRONG_HEADS = phrases(`
  sở, bộ, ubnd, hđnd, ủy ban nhân dân, hội đồng nhân dân, công an, thanh tra, văn phòng, ban quản lý, trung tâm,
  ban dân tộc, tòa án, viện kiểm sát, bảo hiểm xã hội, kho bạc, cục thuế, đài, bệnh viện, đảng ủy, tỉnh đoàn`);

/** What names many at once: "các sở, ban, ngành", "cơ quan, đơn vị". */
export const COLLECTIVES = phrases(`
  sở, ban, ngành, ban ngành, sở ngành, sở ban ngành, bộ, bộ ngành, đoàn thể, ban đảng, hội, hội đoàn thể, vụ, cục,
  tổng cục, chi cục, phòng, phòng ban, viện, trường, trường học, nhà trường, học viện, đại học, cao đẳng, trường đại học,
  trường cao đẳng, bệnh viện, trung tâm, báo, đài, cơ quan, cơ quan ngang bộ, cơ quan thuộc chính phủ, cơ quan trung ương, cơ quan đảng,
  cơ quan nhà nước, cơ quan hành chính, cơ quan báo chí, cơ quan liên quan, đơn vị, đơn vị sự nghiệp,
  đơn vị sự nghiệp công lập, đơn vị hành chính, đơn vị trực thuộc, địa phương, tổ chức,
  cá nhân, hộ gia đình, người dân, doanh nghiệp, doanh nghiệp nhà nước, nhà đầu tư, chủ đầu tư, nhà thầu, công ty,
  tập đoàn, tổng công ty, ngân hàng, tổ chức tín dụng, hợp tác xã, htx, dn, hiệp hội, cơ sở, cơ sở giáo dục, cơ sở đào tạo,
  cơ sở y tế, nhà khoa học, chuyên gia, tổ, khối,
  thành viên, cấp ủy, cấp ủy đảng, chính quyền, lực lượng, lực lượng vũ trang, cụm, đối tượng, văn phòng, nhà cung cấp,
  tập thể, phóng viên, công chức, cán bộ, viên chức`);

/** Collectives that stand in names as well ("Vụ Tổ chức"): written large and without "các" they begin nothing. */
export const SHY_COLLECTIVES = phrases(
  "tổ chức, cá nhân, doanh nghiệp, báo, đài, trường, hội, phòng, viện, tổ, khối, cơ sở, cụm, cán bộ, công chức, viên chức, đối tượng, người dân, cao đẳng, đại học, lực lượng, thành viên, chính quyền, trung tâm, văn phòng, ban, bộ, cục, vụ, công ty, ngân hàng",
);

/** Places that are governed: what "UBND các …" counts up. */
export const AREAS = phrases(`
  tỉnh, thành phố, tp, quận, huyện, thị xã, tx, xã, phường, thị trấn, đặc khu, khu phố, tổ dân phố,
  cấp tỉnh, cấp huyện, cấp xã, thành phố trực thuộc trung ương, tỉnh thành phố, tỉnh thành, xã phường, địa bàn`);

/** Begin like a place and are none. */
export const NO_AREAS = phrases(
  "xã hội, huyện đoàn, xã đoàn, tỉnh đoàn, tỉnh ủy, huyện ủy, quận ủy, xã viên, tỉnh lộ, huyện đội",
);

/** What makes many of one: "các", "những", a number counted elsewhere. */
export const PLURALS = phrases(
  "các, những, mọi, tất cả các, toàn bộ các, toàn thể các, một số, tất cả, toàn thể, từng",
);

/** People in place of what they lead. What follows is the name of the agency. */
export const OFFICIALS = phrases(`
  giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, thủ trưởng, phó thủ trưởng, chủ tịch, phó chủ tịch,
  trưởng, phó trưởng, chánh, phó chánh, cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng,
  tổng cục trưởng, chi cục trưởng, viện trưởng, phó viện trưởng, bộ trưởng, thứ trưởng, bí thư, phó bí thư,
  hiệu trưởng, phó hiệu trưởng, trưởng ban, trưởng phòng, phó trưởng phòng, chỉ huy trưởng, tư lệnh, tổng biên tập,
  người đứng đầu, lãnh đạo, tập thể lãnh đạo, chánh án, tổ trưởng, đội trưởng, trạm trưởng, kho bạc trưởng,
  đồng chí giám đốc, đồng chí thủ trưởng, đồng chí chủ tịch, đ c giám đốc, tổng thanh tra, thống đốc`);

/** Written before a name without being part of it. */
export const LEADING_WORDS = phrases("và, cùng, cùng với, với, hoặc, giao, đề nghị, gồm, bao gồm, gồm có, đồng thời");

/** What joins two names as a comma does. */
export const JOINING_WORDS = phrases("và, cùng, cùng với, hoặc, với");

/** A text typed without a single mark. */
export function isPlainText(text: string): boolean {
  return withoutMarks(text) === text.toLowerCase();
}
