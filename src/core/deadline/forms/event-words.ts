/** sau khi có văn bản · ngay sau khi · sau cuộc kiểm tra · khi có yêu cầu · chờ hướng dẫn */
const AWAITED =
  /^(?:ngay )?(?:sau khi|sau(?! (?:ngay )?\d)|(?:tuc thoi |bat cu )?khi|cho den khi|den khi|cho|(?:ke )?tu khi|tinh tu khi) (?=\S)/;
/** theo lộ trình Kế hoạch số … · theo hướng dẫn · căn cứ · phù hợp với · trên cơ sở */
const FOLLOWED =
  /^(?:(?:bao dam |dam bao )?(?:dung )?theo(?: dung)?|can cu(?: vao| theo)?|phu hop (?:voi|theo)|tuy theo|tuy thuoc(?: vao)?|tren co so|dong bo voi|song song voi|gan voi) (?=\S)/;
/** đúng tiến độ · bảo đảm thời gian theo quy định */
const PUNCTUAL =
  /^(?:(?:dam bao|bao dam) (?:dung |kip )?|dung |kip )(?:tien do|thoi han|thoi gian|han|lo trinh)(?: (?:theo |de ra|quy dinh|yeu cau|duoc giao|ke hoach).{0,120})?$/;
/** trong vòng 30 ngày kể từ ngày … · chậm nhất 15 ngày sau khi … · sau 5 ngày làm việc kể từ · trước 10 ngày khi … */
const COUNTED =
  /^(?:(?:ngay |cham nhat|muon nhat|trong vong|trong thoi gian|trong thoi han|trong|sau|khong qua|truoc|toi da) ){0,2}(?:la |sau |truoc |trong )?\d{1,3} (?:ngay|thang|tuan|gio|nam)(?: lam viec)?,? (?:ke tu|tinh tu|ke|sau|tu|truoc|khi) (?=\S)/;
/** đột xuất · khi cần thiết · theo yêu cầu đột xuất */
const ON_DEMAND =
  /^(?:hoac )?(?:bao cao )?(?:dot xuat(?:,? (?:khi co|theo|khi) (?:yeu cau|chi dao|chi dao cua cap tren))?|khi can(?: thiet)?|khi (?:co )?phat sinh)$/;
const DOCUMENT_ITSELF =
  /^(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|thong tu|cong van|cong dien|chi thi|de an|chuong trinh|thong bao|ket luan|huong dan|kh|qd|nq|nd|cv|ct|tb|kl|hd) (?:so:? \d|\d{1,6} ?(?:\/ ?\d{4} ?)?[/-] ?[a-z])/;
/** trước khi trình · trước kỳ họp HĐND · tại kỳ họp giữa năm · trước Tết · nhân dịp · năm học 2025 - 2026 · trong nhiệm kỳ */
const OCCASION =
  /^(?:(?:cham nhat|ngay|trong|tai|vao|truoc|dau|giua|cuoi|het|ket thuc|suot|ca|tu|den|theo|hang|nhan) ){0,3}(?:(?:cac )?(?:ky hop|phien hop|hoi nghi|dai hoi|nhiem ky|nam hoc|hoc ky|mua vu|mua mua|mua kho|mua lu|tet|ngay le|dip)(?: |$)|(?<=truoc )(?:khi|ky|ngay bau cu|le|cuoc|dot) )/;

/**
 * Where the words of what is waited for begin, and whether they are kept to rather than awaited. 0 where they need
 * their opening to be understood: "trong vòng 30 ngày kể từ …". Undefined for words that wait for nothing.
 */
export function eventStart(text: string): { readonly start: number; readonly follows: boolean } | undefined {
  if (ON_DEMAND.test(text) || COUNTED.test(text) || OCCASION.test(text)) return { start: 0, follows: false };
  if (DOCUMENT_ITSELF.test(text) || PUNCTUAL.test(text)) return { start: 0, follows: true };
  const awaited = AWAITED.exec(text);
  if (awaited) return { start: awaited[0].length, follows: false };
  const followed = FOLLOWED.exec(text);
  return followed ? { start: followed[0].length, follows: true } : undefined;
}
