/** When: a date or a period, a beginning, and the paces that are either a time or a state. */
export const TIME_PHRASES = {
  time: `ket thuc, finish, finish date, completion date, by when, time frame, timeframe, end, thoi gian, thoi diem, thoi gian hoan thanh, moc thoi gian,
    hoan thanh truoc, hoan thanh truoc ngay, truoc ngay, time, timeline, thoi luong,
    bao gio, ngay hoan thanh, khi nao, thang, quy, nam,
    thoi gian ban hanh, thang hoan thanh, ngay phai hoan thanh, thu ngay, ngay to chuc, ngay gio, ngay thuc hien, thoi diem hoan thanh,
    ngay ket thuc, moc hoan tat, end date, target date, when, thoi gian kiem tra, ke hoach thoi gian`,
  limit: `thoi han, han, han cuoi, han chot, ky han, deadline, deadlines, due, due date, han xu ly, han hoan thanh, han bao cao,
    ngay den han, den han, ngay het han, het han, han hien hanh, han dieu chinh, han moi, han sau gia han, han da gia han`,
  day: `ngay, date`,
  start: `start date, bat dau, khoi cong, khoi dong, tu ngay, ngay bat dau, start, ngay giao`,
  pace: `tien do, lo trinh, schedule, progress, phan ky, moc, moc tien do, moc hoan thanh`,
} as const;
