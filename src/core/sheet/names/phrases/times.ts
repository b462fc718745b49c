/** When: a date or a period, a beginning, and the paces that are either a time or a state. */
export const TIME_PHRASES = {
  time: `ket thuc, finish, finish date, completion date, due, by when, time frame, timeframe, end, thoi gian,
    thoi han, thoi diem, han, han cuoi, han chot, ngay, thoi gian hoan thanh, moc thoi gian, ky han,
    hoan thanh truoc, hoan thanh truoc ngay, truoc ngay, deadline, due date, time, timeline, thoi luong,
    bao gio, ngay hoan thanh, han xu ly, han hoan thanh, han bao cao, ngay den han, den han, khi nao,
    han hien hanh, han dieu chinh, han moi, han sau gia han, han da gia han, thang, quy, nam,
    thoi gian ban hanh, thang hoan thanh, ngay phai hoan thanh, thu ngay, ngay thuc hien, thoi diem hoan thanh,
    ngay ket thuc, moc hoan tat, deadlines, end date, target date, when, thoi gian kiem tra, ke hoach thoi gian`,
  start: `bat dau, khoi cong, khoi dong, tu ngay, ngay bat dau, start, giao viec, ngay giao`,
  pace: `tien do, lo trinh, schedule, progress, phan ky, moc, moc tien do, moc hoan thanh`,
} as const;
