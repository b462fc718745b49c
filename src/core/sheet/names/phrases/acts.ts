/** What is done to a task: finished, done, and watched from above. */
export const ACT_PHRASES = {
  finishing: `hoan thanh, hoan tat, xong, completion`,
  doing: `thuc hien, trien khai, trien khai thuc hien, xu ly, giai quyet, lam, tra loi, phuc dap, thi hanh, thuc thi,
    hoan thien, tiep thu, khac phuc, implementation, implementing`,
  watching: `theo doi, giam sat, don doc, kiem tra, tham dinh, tham tra, chi dao, quan ly, tong hop, de xuat, ban hanh,
    phe duyet, quyet dinh, cap tren, kiem soat, giao nhiem vu, giao viec, bao cao, gui bao cao, chu quan, giao,
    thu huong, co tham quyen, cong bo, duoc kiem tra, kiem tra giam sat, theo doi don doc, thong qua, lap bieu,
    ky, gop y, nop, huong dan, ban giao, tiep nhan, nhan`,
} as const;
