/** What is said beside a task: notes, and reasons, difficulties and proposals. */
export const REMARK_PHRASES = {
  note: `comment, comments, ghi chu, chu thich, note, notes, remark, remarks, luu y, chu y, nhac nho, ghi nhan, thong tin them, giai thich them, thong tin khac, ghi chu khac, chu giai`,
  trouble: `de nghi cong nhan, trach nhiem de cham, uu diem, thuan loi, phuong an, huong de xuat, phuong huong, dinh huong, kho khan thuan loi, challenge, challenges,
    issue, issues, risk, risks, recommendation, recommendations, remaining, de nghi cua, van de ton tai, van de kho khan, van de vuong mac, van de han che, van de can khac phuc, ly do, nguyen nhan,
    kho khan, vuong mac, kien nghi, de xuat, ton tai, han che, giai phap khac phuc, y kien, kho khan vuong mac,
    de xuat kien nghi, kien nghi de xuat, ton tai han che, bien phap khac phuc, giai trinh, huong giai quyet,
    huong xu ly, phuong an xu ly, giai phap thao go, rui ro, bai hoc, huong dan tra loi, du kien phuong an,
    huong khac phuc, chua hoan thanh, chua thuc hien, chua lam duoc, con lai`,
} as const;
