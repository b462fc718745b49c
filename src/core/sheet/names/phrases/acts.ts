/** What is done to a task: finished, done, and watched from above. */
export const ACT_PHRASES = {
  finishing: `uoc hoan thanh, hoan thanh, hoan tat, xong, completion`,
  doing: `phan hoi, thuc hien, tien hanh, trien khai, trien khai thuc hien, xu ly, giai quyet, lam, tra loi, phuc dap, thi hanh, thuc thi,
    hoan thien, tiep thu, khac phuc, thao go, thuc hien cam ket, qua trinh thuc hien, qua trinh xu ly, qua trinh giai quyet, tom tat thuc hien,
    thuyet minh thuc hien, thong tin thuc hien, thong tin xu ly, thong tin phan hoi, implementation, implementing`,
  watching: `trung thau, huong luong, duoc giao von, duoc giao kinh phi, duoc giao chi tieu, duoc giao bien che, phu trach chung, chi dao chung, quan ly chung, chuyen den, kiem dinh, soat xet, gioi thieu, ra quyet dinh, chung kien, thong bao, duoc thong bao, tham van, lay y kien, moi thau, duoc ho tro, duoc cap, duoc moi,
    duoc danh gia, duoc ban giao, ra van ban, van hanh, theo doi, giam sat, don doc, kiem tra, tham dinh, tham tra, chi dao, quan ly, tong hop, de xuat, ban hanh,
    phe duyet, quyet dinh, cap tren, kiem soat, bao cao, gui bao cao, chu quan,
    thu huong, co tham quyen, cong bo, duoc kiem tra, kiem tra giam sat, theo doi don doc, thong qua, lap bieu,
    ky, gop y, nop, huong dan, ban giao, xac nhan, lien he, su dung, thanh tra, kiem toan, phan bien, cap phep, cung cap, tai tro,
    dai dien, dat hang, uy quyen, truc thuoc, huong loi, duoc huong, phan anh, khieu nai, to cao, vi pham, thi cong,
    tu van, thiet ke, khai thac, nhap lieu, cham diem, chung nhan`,
  passing: `giao, giao viec, giao nhiem vu, nhan, tiep nhan, gui, de nghi, xin, xin gia han`,
} as const;
