/**
 * What a phrase of a header contributes. Vietnamese names say their head first, so the first phrase that is neither
 * `plain` nor unknown decides, and those behind it say more: "Đơn vị" (who) "phối hợp" (support) "thực hiện" (doing).
 * `form` is the kind of document that comes of a task; a table of documents has it beside their names.
 * `other` heads name things no fixed column of a plan holds; `trouble` are reasons, difficulties and proposals.
 */
export type PhraseKind =
  | "who"
  | "lead"
  | "assigned"
  | "support"
  | "doing"
  | "finishing"
  | "watching"
  | "time"
  | "start"
  | "pace"
  | "task"
  | "goal"
  | "product"
  | "form"
  | "outcome"
  | "expected"
  | "reached"
  | "state"
  | "standing"
  | "judgement"
  | "share"
  | "degree"
  | "note"
  | "trouble"
  | "other"
  | "plain";

const PHRASES: Readonly<Record<PhraseKind, string>> = {
  who: `chu the, chu the thuc hien, co quan, don vi, ban, doi, xuong, phan xuong, chi nhanh, tram, trung tam, ban nganh doan the, khoi, to doi, chi hoi, bo phan, phong ban, phong, to chuc, ca nhan, dia phuong, so nganh, so ban nganh, nguoi, can bo,
    cong chuc, chuyen vien, cap, co quan don vi, khoa phong, nhan su, chuyen gia, thanh vien, nhan vien, giao vien, vien chuc, noi, ban nganh, dau moi, chu dau tu, ban quan ly, to, nhom thuc hien, dong chi, luc luong, doi tac, agency, agencies, unit, department,
    team, person, staff, partner, partners, who, ai, tap the, tap the ca nhan, ca nhan tap the, tap the ca nhan nguoi dung dau,
    ban van phong, ban phong, van phong, phong chuc nang`,
  lead: `chu tri, chu chi, dau moi chu tri, chiu trach nhiem chinh, chiu trach nhiem, trach nhiem chinh, duoc giao chu tri,
    chu tri soan thao, chu tri tham muu, chu tri thuc hien, giao chu tri, dau moi thuc hien, chinh, lead, leading, responsible,
    in charge, responsibility, responsible person, responsible party, responsible unit, lead department, lead unit, person in charge, nguoi nhan, nguoi nhan viec, nguoi nhan nhiem vu, truong doan, to truong, truong nhom, nhom truong, thuc hien chinh, chu tri chinh, don vi dau moi, dau moi tham muu, dau moi phu trach, xu ly chinh, trach nhiem chu tri,
    phan cong chu tri, chu nhiem, chiu trach nhiem thuc hien, owner, pic, assignee, giao cho, phan cong cho, nguoi duoc giao, assigned to, accountable`,
  assigned: `soan, bien soan, chuan bi, viet bai, nhan viec, nhan nhiem vu, dam nhiem, dam nhan, duoc giao viec, duoc giao nhiem vu, tham muu, soan thao, phu trach, trach nhiem, trach nhiem thuc hien, phan cong thuc hien, phan cong, thuong truc, duoc giao,
    chu the giam sat, chu the kiem tra, chu the thanh tra, duoc phan cong, chap but, phan cong nhiem vu, phan cong trach nhiem, trinh, phan cong to chuc thuc hien, to chuc thuc hien`,
  support: `support department, supporting unit, coordination, coordinating unit, cooperation, phoi hop, cung phoi hop, cung thuc hien, tham gia, phoi hop thuc hien, tham gia phoi hop, ho tro, support, phan cong phoi hop,
    supporting, supporting agencies, coordinating, ho tro thuc hien, cung lam, support unit, co lien quan, lien quan, dong thuc hien, phoi hop chinh`,
  finishing: "hoan thanh, hoan tat, xong, completion",
  doing: `thuc hien, trien khai, trien khai thuc hien, xu ly, giai quyet, lam, tra loi, phuc dap, thi hanh, thuc thi, hoan thien, tiep thu, khac phuc, implementation, implementing`,
  watching: `theo doi, giam sat, don doc, kiem tra, tham dinh, tham tra, chi dao, quan ly, tong hop, de xuat, ban hanh,
    phe duyet, quyet dinh, cap tren, kiem soat, giao nhiem vu, giao viec, bao cao, gui bao cao, chu quan, giao, thu huong,
    co tham quyen, cong bo, duoc kiem tra, kiem tra giam sat, theo doi don doc, thong qua, lap bieu, ky, gop y, nop,
    huong dan, ban giao, tiep nhan, nhan`,
  time: `ket thuc, finish, finish date, completion date, due, by when, time frame, timeframe, end, thoi gian, thoi han, thoi diem, han, han cuoi, han chot, ngay, thoi gian hoan thanh, moc thoi gian, ky han,
    hoan thanh truoc, hoan thanh truoc ngay, truoc ngay, deadline, due date, time, timeline, thoi luong, bao gio,
    ngay hoan thanh, han xu ly, han hoan thanh, han bao cao, ngay den han, den han, khi nao,
    han hien hanh, han dieu chinh, han moi, han sau gia han, han da gia han, thang, quy, nam, thoi gian ban hanh, thang hoan thanh, ngay phai hoan thanh, thu ngay, ngay thuc hien, thoi diem hoan thanh, ngay ket thuc, moc hoan tat, deadlines, end date, target date, when, thoi gian kiem tra, ke hoach thoi gian`,
  start: `bat dau, khoi cong, khoi dong, tu ngay, ngay bat dau, start, giao viec, ngay giao`,
  pace: `tien do, lo trinh, schedule, progress, phan ky, moc, moc tien do, moc hoan thanh`,
  task: `nhiem vu, dau muc, dau muc cong viec, nhom nhiem vu noi dung, nhom nhiem vu giai phap, noi dung, cong viec, giai phap, hoat dong, dau viec, viec, hang muc, danh muc, thu tuc, thu tuc hanh chinh,
    de an, du an, chuong trinh, ten nhiem vu, ten cong viec, ten viec, ten de an, ten du an, ten van ban, ten thu tuc,
    ten hoat dong, ten hang muc, chuyen de, ten noi dung, danh muc van ban, ten thu tuc hanh chinh, ten tthc, tthc,
    danh muc cong viec, ten chuong trinh, bien phap, phan viec, ten goi van ban, van ban can ban hanh,
    cong trinh, mo hinh, buoc, cac buoc, buoc thuc hien, buoc cong viec, ten buoc, trinh tu, trinh tu thuc hien, trinh tu cong viec, quy trinh, task, tasks, content, contents, activity, activities, description, nhiem vu giai phap,
    ten cong trinh, noi dung kiem tra, mo ta cong viec, mo ta nhiem vu, y kien chi dao, noi dung chi dao, y kien cu tri, dien giai,
    ten dich vu cong, dich vu cong, ten van ban ke hoach, noi dung kien nghi, noi dung kho khan, noi dung vuong mac,
    milestone, milestones, tac vu, ten tac vu, mo ta tac vu, action item, action items, work item, work package, task name, task description, subtask, step, steps, summary, title, moc cong viec, cot moc cong viec, feature, features, tinh nang, chuc nang, user story, hanh dong, dau muc nhiem vu, noi dung kho khan vuong mac, kien nghi cua cu tri, kien nghi cu tri, ten bao cao, noi dung cong tac, mat cong tac, ten sang kien, lam gi, noi dung cai tien, what, actions, action`,
  goal: `don vi duoc kiem tra, co quan duoc kiem tra, don vi duoc giam sat, don vi duoc thanh tra, noi duoc kiem tra,
    mo ta, mo ta chi tiet, mo ta cach thuc hien, chi tiet thuc hien, van de, van de dat ra, chi tieu, muc tieu, tieu chi, yeu cau, nhiem vu trong tam, ten chi tieu, ten tieu chi, ten, chu de, linh vuc cong viec, noi dung yeu cau, trich yeu, trich yeu noi dung, ten goi, ten loai van ban`,
  product: `expected output, expected outputs, evidence of completion, san pham, dau ra, hinh thuc ket qua, san pham dau ra, ket qua dau ra, san pham ket qua,
    ket qua san pham, output, outputs, product, products, san pham hoan thanh, ho so van ban, loai san pham, ten san pham,
    ho so, san pham du kien, hinh thuc san pham, san pham cu the, san pham ban giao, ket qua ban giao, ket qua can ban giao, hang muc ban giao, deliverable, deliverables, van ban san pham`,
  form: "hinh thuc, hinh thuc van ban, hinh thuc van ban ban hanh, loai hinh van ban, the loai van ban",
  outcome: "ket qua, result, results, hieu qua",
  expected:
    "du kien, can dat, phai dat, mong doi, dat ra, yeu cau dat, ky vong, can hoan thanh, expected, cuoi cung, chinh can dat",
  reached:
    "dat, dat duoc, da dat, da dat duoc, den nay, da thuc hien, den thoi diem bao cao, luy ke, trong ky, thuc te, da hoan thanh",
  state: "tinh hinh, tinh hinh thuc hien",
  standing: "tinh trang, trang thai, status, state, stage, hien trang",
  judgement: "danh gia, ket luan, nhan xet, tu danh gia, xep loai",
  share: `%, pct of, percent, percentage, complete, percent complete, % complete, pct complete, ty le, ti le, phan tram, ty le hoan thanh, % hoan thanh, khoi luong hoan thanh, tien do %`,
  degree: "muc do hoan thanh, muc do thuc hien, muc do, muc do dat duoc, muc do dat",
  note: "comment, comments, ghi chu, chu thich, note, notes, remark, remarks, luu y, ghi chu khac, chu giai",
  trouble: `van de ton tai, van de kho khan, van de vuong mac, van de han che, van de can khac phuc, ly do, nguyen nhan, kho khan, vuong mac, kien nghi, de xuat, ton tai, han che, giai phap khac phuc, y kien,
    kho khan vuong mac, de xuat kien nghi, kien nghi de xuat, ton tai han che, bien phap khac phuc, giai trinh,
    huong giai quyet, huong xu ly, phuong an xu ly, giai phap thao go, rui ro, bai hoc, huong dan tra loi, du kien phuong an, huong khac phuc, chua hoan thanh, chua thuc hien, chua lam duoc, con lai, noi dung tra loi, ket qua tra loi`,
  other: `% ke hoach, ke hoach %, ty le ke hoach, ty le theo ke hoach, % theo ke hoach, % planned, thuc trang, ty trong, ti trong, weight, weighting, muc thuc hien, dai bieu, cu tri, nguoi kien nghi, tieu chi danh gia, tieu chi nghiem thu, tieu chi hoan thanh, tieu chi cham diem, tieu chi lua chon, kpi, chi phi,
    hang muc chi phi, hang muc kinh phi, khoan muc, hinh thuc xu ly, hinh thuc thuc hien, hinh thuc to chuc, hinh thuc trien khai, hinh thuc tuyen truyen,
    hinh thuc kiem tra, hinh thuc dau tu, hinh thuc dao tao, hinh thuc lua chon nha thau, hinh thuc khen thuong, chi so, chi so do luong, doi tuong, minh chung, bang chung, lanh dao, lanh dao phu trach, lanh dao chi dao, lanh dao theo doi, kinh phi, nguon, nguon von, von, so luong, don vi tinh, dvt, can cu, can cu phap ly, co so phap ly, so ky hieu,
    so hieu, ky hieu, so van ban, so den, so di, ngay ban hanh, ngay chi dao, ngay ket luan, ngay giao nhiem vu, ngay giao viec, ngay phat hanh, ngay ky, ngay van ban, ngay thang nam sinh, ngay sinh,
    ngay thang, ho va ten, ho ten, ho va ten nguoi, ten co quan, ten don vi, ten to chuc, ten dia phuong, dien thoai,
    so dien thoai, dia chi, email, thu dien tu, chuc vu, chuc danh, loai, linh vuc, nhom, nhom nhiem vu, muc, muc uu tien,
    uu tien, cap do, muc do uu tien, muc do phuc tap, gia tri, dien tich, dia diem, dia ban, quy mo, tong so, tong, cong, tong cong,
    tong kinh phi, du toan, du toan kinh phi, khai toan, don gia, thanh tien, kinh phi thuc hien, nguon kinh phi,
    diem, diem so, diem chuan, trong so, he so, nam sinh, gioi tinh, que quan, trinh do, tep dinh kem, link,
    duong dan, tai lieu, van ban giao, van ban giao nhiem vu, van ban chi dao, van ban giao viec, nguon giao,
    loai nhiem vu, loai van ban, loai hinh, phuong thuc, phuong phap, so to, so trang, so ngay, so lan, nguoi ky, so nhiem vu,
    ma don vi, ma so thue, so cccd, dan toc, ton giao, phien ban, ngay cap nhat, nguoi cap nhat, ngay giao, van ban,
    co quan ban hanh, cap ban hanh, nguoi lap, nguoi lap bieu, thu truong, thu truong don vi, ngay nhan, ngay tao, muc chi,
    ma ho so, so ho so, so nguoi, so tien, nam hoc, khoa hoc, xa phuong, huyen, xa, tinh, ten xa, ten huyen, thon, to dan pho,
    don vi chu quan, nha thau, thoi gian bao hanh, dia diem thuc hien, why, how, where, ho so luu, noi luu, budget, indicator, indicators, priority, o dau, tai sao, cach lam, thanh phan, thanh phan tham du, tham quyen,
    cap trinh, muc do dich vu cong, dich vu cong truc tuyen muc do, so thu tu uu tien, doi tuong ap dung, doi tuong thu huong,
    chu ky, tan suat, ky bao cao, ngay bao cao, lan bao cao, phan loai, nhom giai phap, nhom noi dung, tru cot, trang, quyet dinh,
    quyet dinh so, nghi quyet, so quyet dinh, ngay sinh hoat, can cu thuc hien, can cu giao, giam doc, pho giam doc, so seri,
    thoi gian cap nhat, thoi gian luu tru, thoi gian cong tac, ngay nop, ngay gui, nam san xuat, noi cong tac, noi sinh, noi o, noi cap, noi nhan,
    nguoi ky duyet, nguoi gui, nguoi nop, nguoi duyet, phong hop, to chuc dang, chuyen vien theo doi, ke hoach von, thanh toan,
    han goc, han ban dau, han cu, han baseline, quy doi, so luong quy doi, diem quy doi, quy hoach, quy che, quy dinh,
    quy chuan, doi tuong chiu su giam sat, doi tuong giam sat, doi tuong kiem tra, doi tuong thanh tra,
    thuong truc chi dao, thuong truc phu trach, thuong truc theo doi,
    giai ngan, nghiem thu, quyet toan, nam dau tu, quy luong, quy dat, thang diem, thang luong`,
  plain: `truc tiep, cua cu tri, cua nguoi dan, cua, va, cac, cu the, chi tiet, can, duoc, trong, theo, voi, tai, ve, cho, de, chu yeu, trong tam, ke hoach, den,
    kh, cong tac, duoc giao, duoc phan cong, phai, cap tinh, cap xa, cap huyen, cua cap tinh, cua cap xa, thuoc, hoac, hay, cuoi, dau, giai doan,
    thuc te, hoan thanh, truoc, sau, dang, da, ket thuc, of, the, and, no, chinh, chung, khac, neu co, thang nam, quy thang, chuan,
    cung, ngay thang nam, cai cach hanh chinh, cchc, chuyen doi so, cds, nam 2024, nam 2025, nam 2026, nam 2027,
    bao cao, trinh, tinh, ubnd tinh, ubnd xa, so, hang nam, hang thang, hang quy, dinh ky, van ban, thu tuc, danh sach, cap nhat, toan tinh,
    dien ra, tham muu, kiem tra, ban hanh, xay dung, phe duyet, quyet dinh, thong qua, to chuc, nop, gui, can thuc hien, thuoc linh vuc`,
};

/** The most words a phrase has. */
export const LONGEST_PHRASE = 6;

/** A phrase can say one thing as the head of a name and be plain behind it. */
export interface PhraseUse {
  readonly head: PhraseKind | undefined;
  readonly isPlain: boolean;
}

export const PHRASE_USES: ReadonlyMap<string, PhraseUse> = indexPhrases();

function indexPhrases(): ReadonlyMap<string, PhraseUse> {
  const uses = new Map<string, PhraseUse>();
  for (const kind of Object.keys(PHRASES) as PhraseKind[]) {
    for (const phrase of PHRASES[kind].split(",").map((text) => text.trim().replace(/\s+/g, " "))) {
      const held = uses.get(phrase);
      if (kind === "plain") uses.set(phrase, { head: held?.head, isPlain: true });
      else if (!held) uses.set(phrase, { head: kind, isPlain: false });
    }
  }
  return uses;
}
