/** Words that say nothing by themselves, only behind a head. */
export const PLAIN_PHRASES = `bang so, bang loi, trong tuan, trong thang, trong quy, trong nam, tuan truoc, thang truoc, quy truoc, tuan nay, thang nay, quy nay, ky nay, tuan qua, thang qua, quy qua, cuoi tuan, cuoi thang, cuoi quy, cuoi ky, truc tiep, ky thuat, ky nang, hoc ky, thoi ky, ky hop, ky thi, hien tai, hien hanh, tiep theo, nhan dan, giao duc, giao thong, dang ky, cua cu tri, cua nguoi dan, cua, va, cac, cu the, chi tiet, can, duoc, trong, theo, voi, tai, ve,
  cho, de, chu yeu, trong tam, ke hoach, den, kh, cong tac, duoc giao, duoc phan cong, phai, cap tinh, cap xa,
  cap huyen, cua cap tinh, cua cap xa, thuoc, hoac, hay, cuoi, dau, giai doan, thuc te, hoan thanh, truoc, sau,
  dang, da, of, the, and, no, chinh, noi bat, tieu bieu, co ban, buoc dau, so bo, chung, khac, neu co, thang nam, quy thang, chuan, cung,
  ngay thang nam, cai cach hanh chinh, cchc, chuyen doi so, cds, nam 2024, nam 2025, nam 2026, nam 2027,
  bao cao, trinh, tinh, ubnd tinh, ubnd xa, so, hang nam, hang thang, hang quy, dinh ky, thu tuc,
  danh sach, cap nhat, toan tinh, toan xa, toan phuong, toan cum, toan nganh, toan so, toan truong, toan don vi, toan vung, toan khu vuc,
  toan quoc, uoc, uoc tinh, dien ra, tham muu, kiem tra, ban hanh, xay dung, phe duyet, quyet dinh,
  thong qua, to chuc, nop, gui, can thuc hien, thuoc linh vuc, tong hop, theo doi, thong ke, ra soat, doi chieu, tu bao cao, tu khai, tu cham, tu kiem tra`;
