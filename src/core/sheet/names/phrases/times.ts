/** When: a date or a period, a beginning, and the paces that are either a time or a state. */
export const TIME_PHRASES = {
  time: `lich thuc hien, lich trien khai, khung thoi gian, ngay thang hoan thanh, ngay thang nam hoan thanh, ngay thang thuc hien, ngay thang nam thuc hien, yeu cau thoi gian, yeu cau ve thoi gian, tu ngay den ngay, tu thang den thang, tu ngay den, tu thang nam den thang nam, ket thuc, finish, finish date, completion date, by when, time frame, timeframe, end, thoi gian, thoi diem, thoi gian hoan thanh, moc thoi gian,
    hoan thanh truoc, hoan thanh truoc ngay, phai hoan thanh truoc, phai hoan thanh truoc ngay, can hoan thanh truoc,
    can hoan thanh truoc ngay, truoc ngay, time, timeline, thoi luong,
    bao gio, ngay hoan thanh, khi nao,
    thoi gian ban hanh, thang hoan thanh, ngay phai hoan thanh, thu ngay, ngay to chuc, ngay gio, ngay thuc hien, thoi diem hoan thanh,
    ngay ket thuc, moc hoan tat, end date, target date, when, thoi gian kiem tra, ke hoach thoi gian`,
  limit: `thoi han, han, han cuoi, han chot, ky han, deadline, deadlines, due, due date, han xu ly, han hoan thanh, han bao cao,
    ngay den han, den han, ngay het han, het han, han hien hanh, han dieu chinh, han moi, han sau gia han, han da gia han`,
  day: `ngay, date, thang, quy, nam`,
  start: `start date, bat dau, khoi cong, khoi dong, tu ngay, ngay bat dau, start, ngay giao`,
  pace: `giai doan thuc hien, giai doan trien khai, tien do, lo trinh, schedule, progress, phan ky, moc, moc tien do, moc hoan thanh`,
} as const;
