/** Persons and bodies that neither lead nor support. */
const PEOPLE = `nguoi than, nha dau tu, chu ho, benh nhan, nhan khau, khach moi, thu ky, chu su dung, nguoi dai dien, nguoi nhan bao cao, nguoi nhan ho so, nguoi nhan thong bao, approver, reviewer, requester, reporter, creator, contact,
  reviewed by, approved by, requested by, created by, updated by, checked by, prepared by, verified by, signed by, reported by,
  don vi cong tac, co quan cong tac, nguoi nhan ket qua, nguoi kien nghi, doi tuong, don vi tinh, dien thoai, so dien thoai, email,
  thu dien tu, gioi tinh, que quan, trinh do, nguoi ky, dan toc, ton giao, nguoi cap nhat,
  co quan ban hanh, cap ban hanh, nguoi lap, nguoi lap bieu, don vi chu quan, cap trinh, doi tuong ap dung, doi tuong thu huong, nguoi ky duyet,
  nguoi gui, nguoi nop, nguoi duyet, chuyen vien theo doi, doi tuong chiu su giam sat,
  doi tuong giam sat, doi tuong kiem tra, doi tuong thanh tra, thuong truc chi dao, thuong truc phu trach,
  thuong truc theo doi`;

/** Dates and periods that are no deadline. */
const TIMES = `thoi gian nghi, thoi gian lam viec, thoi gian thu ly, ngay dang, gio, gia han, xin gia han, de nghi gia han, lan gia han, so lan gia han, ban dau, ngay phat sinh, ngay tuyen dung, ngay bo nhiem, ngay vao dang, ngay ghi nhan, ngay vao nganh, ngay nop don, entry date,
  ngay thang nam ban hanh, ngay thang ban hanh, ngay thang nam van ban, ngay thang nam ky, nam vao dang, created date, date created, issue date, issued date, received date, date received, assigned date, report date, birth date,
  ngay dang ky, ngay chuyen, ngay khoi tao, ngay thu ly, ngay xay ra, nam ke hoach, nam bao cao, nam ngan sach, nam tai chinh, nam danh gia, ngay hop, ngay den, ngay di, ngay lap, ngay thanh lap, ngay vao so, ngay cap, ngay nhap, ngay xuat, ngay mo, ngay dong,
  ngay hieu luc, ngay co hieu luc, ngay cong, ngay nghi, ngay le, ngay ban hanh, ngay chi dao, ngay ket luan, ngay giao nhiem vu,
  ngay giao viec, ngay phat hanh, ngay ky, ngay van ban, ngay thang nam sinh, ngay sinh, ngay thang, nam sinh,
  ngay cap nhat, ngay giao, ngay nhan, ngay tao, nam hoc, khoa hoc, thoi gian bao hanh, chu ky, tan suat,
  ky bao cao, lan cuoi, bao cao lan cuoi, ngay bao cao, lan bao cao, ngay sinh hoat, thoi gian cap nhat, thoi gian luu tru,
  thoi gian cong tac, ngay nop, ngay gui, nam san xuat, han goc, han ban dau, thoi han ban dau, thoi han cu, thoi han goc, thoi gian tre, thoi gian tre han, thoi gian cham, thoi gian cham tre, thoi gian qua han,
  cham so voi ke hoach, lan cap nhat cuoi, lan cap nhat, han cu, han baseline, nam dau tu`;

/** Places. */
const PLACES = `noi to chuc, noi hop, noi lam viec, noi dien ra, noi ban hanh, noi gui, noi den, noi di, khu vuc, vi tri,
  pham vi, pham vi thuc hien, tru so, phong hop, ten dia phuong, dia chi, dia diem, dia ban, xa phuong, huyen, xa, tinh, ten xa, ten huyen, thon, to dan pho,
  dia diem thuc hien, where, noi luu, noi cong tac, noi sinh, noi o, noi cap, noi nhan, pham vi, khu vuc, vi tri, toa do, location, venue`;

/** Money and where it comes from. */
const MONEY = `hang muc chi phi, hang muc kinh phi, chi phi, kinh phi, nguon von, von, muc uu tien, uu tien, muc do uu tien, gia tri, tong kinh phi, du toan,
  du toan kinh phi, khai toan, don gia, thanh tien, kinh phi thuc hien, nguon kinh phi, muc chi, so tien,
  budget, ngan sach, ngan sach nha nuoc, nsnn, nstw, nsdp, oda, xa hoi hoa, von doi ung, doi ung, dinh muc, muc ho tro,
  gia, cost, funding, so thu tu uu tien, ke hoach von, thanh toan, giai ngan, quyet toan`;

/** Documents, their numbers and where they are kept. */
const DOCUMENTS = `can cu, can cu phap ly, so ky hieu, so hieu, ky hieu, so van ban, so den, so di, tep dinh kem, link,
  duong dan, so lieu, ho so giay to, ho so minh chung, ho so chung minh, ho so phap ly, cong van, to trinh, thong bao, chi thi, hop dong, bien ban, phu luc, bieu mau, giay phep, luat, nghi dinh, thong tu,
  dieu khoan, xuat xu, nguon goc, anh, hinh anh, file, url, attachment, attachments, reference, legal basis, source, giay to, ho so kem theo, ho so dinh kem, van ban giao, van ban giao nhiem vu, van ban chi dao, van ban giao viec, nguon giao,
  loai van ban, so to, so trang, ma don vi, ma so thue, phien ban, ma ho so, so ho so, ho so luu,
  trang, quyet dinh, quyet dinh so, nghi quyet, so quyet dinh, can cu thuc hien, can cu giao, so seri, quy che,
  quy dinh`;

/** Kinds, measures and scores, and ways of doing a thing. */
const MEASURES = `viec lam, so voi cung ky, so cung ky, cung ky, nam truoc, ky truoc, tang giam, tang truong, tang so voi, lai suat, thue suat,
  dat dai, tinh trang dat, hien trang dat, % ke hoach, ke hoach %, ty le ke hoach, ty le theo ke hoach, % theo ke hoach, % planned, ty trong,
  ti trong, weight, weighting, muc thuc hien, dai bieu, cu tri, tieu chi danh gia, tieu chi nghiem thu,
  tieu chi hoan thanh, tieu chi cham diem, tieu chi lua chon, kpi, khoan muc, hinh thuc xu ly,
  hinh thuc thuc hien, hinh thuc to chuc, hinh thuc trien khai, hinh thuc tuyen truyen, hinh thuc kiem tra,
  hinh thuc dau tu, hinh thuc dao tao, hinh thuc lua chon nha thau, hinh thuc khen thuong, chi so,
  chi so do luong, minh chung, bang chung, nguon, so luong, dvt, co so phap ly, loai, linh vuc, nhom,
  nhom nhiem vu, muc, cap do, muc do phuc tap, dien tich, quy mo, tong so, tong, cong, tong cong, diem, diem so,
  diem chuan, trong so, he so, loai nhiem vu, loai hinh, phuong thuc, phuong phap, so ngay, so lan, so nhiem vu,
  so cccd, so nguoi, why, how, indicator, indicators, priority, o dau, tai sao, cach lam, thanh phan,
  thanh phan tham du, tham quyen, muc do dich vu cong, dich vu cong truc tuyen muc do, phan loai,
  nhom giai phap, nhom noi dung, tru cot, quy doi, so luong quy doi, diem quy doi, quy hoach, quy chuan,
  nghiem thu, nguon luc, nhan luc, phuong tien, co so vat chat, dieu kien, dieu kien bao dam, co che,
  chinh sach, che do, chat luong, loi ich, anh huong, hau qua, thiet hai, canh bao, nhac viec, giai phap ky thuat, category, type, group,
  quantity, qty, frequency, score, rating, participants, phan nhom, mang viec, rang buoc, phu thuoc, cung ky, so voi cung ky, so cung ky, so voi nam truoc, su can thiet, boi canh, muc dich, y nghia, tac dong, thuoc do, cach tinh, cong thuc, phuong phap tinh, quy luong, quy dat, thang diem, thang luong`;

/** Heads that name things no fixed column of a plan holds. */
export const OTHER_PHRASES = [PEOPLE, TIMES, PLACES, MONEY, DOCUMENTS, MEASURES].join();
