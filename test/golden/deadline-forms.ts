/** Ways of writing a deadline, by what they are written with; "|" parts the forms of a group. */
export interface FormGroup {
  readonly title: string;
  readonly forms: readonly string[];
}

function group(title: string, forms: string): FormGroup {
  return {
    title,
    forms: forms
      .split(/\s*[|\n]\s*/)
      .filter((form) => form !== "")
      .map((form) => form.replaceAll("⏎", "\n")),
  };
}

export const DEADLINE_FORMS: readonly FormGroup[] = [
  group(
    "Ngày",
    `15/12/2026 | 15-12-2026 | 15.12.2026 | 5/6/2026 | 05/06/26 | ngày 30 tháng 6 năm 2026 | ngày 05 tháng 01/2026
    Ngày 30/6 | 30/6 | ngày 30 tháng sáu năm 2026 | 30 tháng 6, năm 2026 | mùng 2 tháng 9 | 2026-06-30 | 30/06/2026 00:00:00
    2026-06-30T00:00:00 | Thứ Sáu, ngày 15/5/2026 | thứ 6, 15/5/2026 | Trước ngày 15/12/2026 | trước 30-6-2026 | Trước 17h00 ngày 15/12/2026
    trước 17 giờ 00 phút, ngày 15/6/2026 | Chậm nhất ngày 31/3/2026 | chậm nhất là 31/3/2026 | Chậm nhất đến ngày 31/12/2026
    muộn nhất 15/11/2026 | không quá ngày 31/3/2026 | không muộn hơn ngày 20/8/2026 | không chậm hơn 20/8/2026 | Đến 31/12/2026
    đến ngày 31 tháng 12 năm 2026 | đến hết ngày 31/12/2026 | đến trước ngày 30/6/2026 | Từ nay đến ngày 30/6/2026
    Từ nay đến trước ngày 30/6/2026 | hạn chót 30/6/2026 | Hạn cuối: 30/6/2026 | Hạn: 30/6/2026 | thời hạn đến 30/6/2026
    xong trước 30/6/2026 | Hoàn thành trước ngày 30/6/2026 | Hoàn thành xong trước 30/6 | Từ ngày 01/7/2026 | kể từ ngày 01/7/2026
    Từ 01/7/2026 trở đi | bắt đầu từ ngày 01/3/2026 | Áp dụng từ ngày 01/7/2026 | Sau ngày 30/6/2026 | ngày 28 tháng 2 năm 2026 | 29/02/2028`,
  ),
  group(
    "Tháng, tuần",
    `tháng 6/2026 | Tháng 06/2026 | tháng 6 năm 2026 | Tháng 6, năm 2026 | tháng 6-2026 | Tháng 6.2026 | T6/2026 | T.6/2026 | thg 6 2026
    6/2026 | 06/2026 | 06-2026 | Jun-26 | Jun 2026 | tháng sáu năm 2026 | tháng Giêng năm 2027 | tháng mười hai năm 2026 | tháng 12/26
    Trong tháng 3 | trong tháng 3/2026 | Tháng 12 | Hoàn thành trong tháng 9 | vào tháng 10/2026 | Trước tháng 6/2026 | chậm nhất tháng 01/2026
    chậm nhất trong tháng 6/2026 | đến tháng 12/2026 | đến hết tháng 6/2026 | hết tháng 6 | Cuối tháng 6/2026 | đầu tháng 6/2026
    giữa tháng 6/2026 | Từ tháng 4/2026 | bắt đầu từ tháng 7/2026 | thượng tuần tháng 6/2026 | trung tuần tháng 6/2026 | hạ tuần tháng 6/2026
    tuần 2 tháng 6/2026 | tuần đầu tháng 6/2026 | tuần cuối của tháng 12/2026 | Tuần thứ ba tháng 10/2026 | Tháng năm năm 2026`,
  ),
  group(
    "Quý, nửa năm, năm",
    `Quý I/2026 | Quí I / 2026 | Qúy II/2026 | QUÝ III/2026 | quý 4 năm 2025 | Quý 04/2026 | Q1/2026 | QuýI/2026 | Quý I-2026 | Quý I.2026
    Quý I, năm 2026 | Quý I (2026) | Quý I/26 | Quý ba năm 2026 | quý thứ nhất năm 2026 | Quý l/2026 | Quý ll/2026 | Quý lV/2026 | Quý I/2026./.
    Quý II | trong quý III/2026 | Hoàn thành trong Quý I/2026 | trước quý IV/2026 | chậm nhất quý II/2026 | đến quý II/2026 | hết quý II/2026
    cuối quý IV năm 2026 | đầu quý II/2026 | giữa quý II/2026 | Bắt đầu từ Quý I/2026 | Từ Quý II/2026 | Triển khai từ quý II/2026
    6 tháng đầu năm | 06 tháng đầu năm 2026 | sáu tháng cuối năm 2026 | Trong 6 tháng đầu năm 2026 | nửa đầu năm 2026 | nửa cuối năm 2026
    9 tháng đầu năm 2026 | 3 tháng cuối năm 2026 | hai quý đầu năm 2026 | trước 6 tháng cuối năm 2026
    2026 | Năm 2026 | Năm  2026. | trong năm 2026 | Cả năm 2026 | Trong năm | Cả năm | năm ngân sách 2026 | cuối năm | Cuối năm 2026 | đầu năm 2026
    giữa năm 2026 | đến năm 2030 | Đến 2030 | đến hết năm 2027 | Hết năm 2026 | trước năm 2027 | chậm nhất năm 2027 | Từ nay đến cuối năm 2026
    từ nay đến hết năm 2026 | Từ nay đến 2030 | Từ năm 2026 | Từ 2026 | Từ năm 2026 trở đi | Bắt đầu năm 2026 | Ngay từ đầu năm 2026
    Năm 2026 và các năm tiếp theo | 2026 và những năm tiếp theo | Năm 2026 và tiếp tục thực hiện trong các năm tiếp theo
    2026 - 2027 và các năm tiếp theo | đến năm 2030, tầm nhìn đến năm 2045 | trước khi kết thúc năm 2026`,
  ),
  group(
    "Khoảng thời gian",
    `Quý II - III/2026 | Quý I-II/2026 | Quý I đến Quý IV/2026 | Từ quý II đến quý IV năm 2026 | Quý IV/2025 - Quý I/2026 | Quý IV/2025 - I/2026
    Quý I đến tháng 9 | Tháng 3 - 12/2026 | Từ tháng 1 - 4/2026 | Từ tháng 3 đến tháng 12/2026 | Tháng 01-02/2026 | Tháng 11/2025-02/2026
    12/2025 - 01/2026 | 01 - 03/2026 | T4-T5/2026 | Tháng 4 ÷ 6/2026 | Tháng 4 ~ 6/2026 | Tháng 4–6/2026 | Tháng 4 — 6/2026
    28/6 - 5/7/2026 | 15 - 20/6/2026 | 03-15/6/2026 | từ 01/3/2026 đến 30/9/2026 | Từ ngày 01/01 đến ngày 31/12/2026
    Từ ngày 01 đến ngày 10/6/2026 | từ ngày 01 đến 10 tháng 6 năm 2026 | 2026 - 2030 | 2026-2030 | 2026 – 2030 | 2022 -2025 | 2022- 2025
    Năm 2025 - 2026 | giai đoạn 2026 - 2030 | trong giai đoạn 2026-2030 | Giai đoạn 2026 đến 2030 | từ năm 2026 đến năm 2030
    từ năm 2026 đến hết năm 2030 | Từ 2026-2030 | thời kỳ 2026 - 2030 | Nhiệm kỳ 2025 - 2030 | các năm 2026 - 2028 | cả giai đoạn | trong suốt giai đoạn
    Tháng 4 - 5 | Quý III - IV | tháng 6 đến tháng 8 | từ đầu năm 2026 đến hết quý III/2026`,
  ),
  group(
    "Nhịp",
    `Hằng năm | Hàng năm | hằng  năm | định kỳ hàng năm | Định kỳ hằng năm | Định kỳ: hằng năm | mỗi năm | mỗi năm một lần | thường niên | Hàng quý | hằng quý
    Định kỳ hằng quý | mỗi quý 1 lần | hằng tháng | Hàng tháng | Định kỳ tháng | hằng tuần | hằng ngày | 6 tháng/lần | Định kỳ 6 tháng | 06 tháng một lần
    6 tháng một lần | 3 tháng/lần | 01 lần/quý | 01 lần/tháng | 1 lần/năm | ít nhất 01 lần/năm | 02 lần/năm | 2 lần một năm | mỗi năm 2 lần
    một năm hai lần | 3 lần/năm | 4 lần/năm | 2 lần/tháng | 2 tháng/lần | 2 năm/lần | 02 năm một lần | 5 năm một lần | 2 tuần/lần | 10 ngày/lần
    nửa năm một lần | định kỳ | theo định kỳ | Các tháng trong năm | Các quý trong năm | 4 quý trong năm
    Hằng quý, năm | Hằng tháng, quý, 6 tháng và năm | Định kỳ hằng quý, 6 tháng, năm | Hàng tháng, hàng quý, hàng năm | hằng tháng/quý/năm
    Quý, 6 tháng, năm | 6 tháng, năm | 6 tháng và năm | Báo cáo 6 tháng và năm | Báo cáo quý, 6 tháng, 9 tháng, năm | báo cáo định kỳ
    Định kỳ quý, năm hoặc đột xuất | Hằng năm hoặc đột xuất | Hằng năm và khi có yêu cầu | Hằng năm, đột xuất`,
  ),
  group(
    "Ngày của nhịp",
    `tháng 12 hằng năm | Tháng 12 hàng năm | quý I hằng năm | Quý IV các năm | tháng 6 và tháng 12 hằng năm | Tháng 3, 6, 9, 12 hằng năm | Quý I, quý III hằng năm
    cuối năm hằng năm | đầu năm hằng năm | 6 tháng đầu năm hằng năm | 31/12 hằng năm | trước ngày 15/12 hàng năm | Trước ngày 15/6 và 15/12 hằng năm
    trước 30/11 của hằng năm | Hằng năm, trước ngày 15/12 | Hằng năm trước ngày 15/12 | Hằng năm (tháng 12) | Hằng năm: trước ngày 15/12
    Hằng năm, vào tháng 6 và tháng 12 | Mỗi năm 2 lần (tháng 6, tháng 12) | định kỳ hằng năm vào quý I | Hằng năm - Quý IV | tháng 12, hằng năm | Quý IV (hằng năm)
    Từ 01/12 đến 15/12 hằng năm | tháng 6 - 7 hằng năm | Quý III - IV hằng năm | 31/3; 30/6; 30/9; 31/12 hằng năm | Tháng 6; tháng 12 hằng năm
    trước quý II hằng năm | ngày 14 các tháng 6, 12 hằng năm | 29/2 hằng năm
    trước ngày 15 hằng tháng | chậm nhất ngày 25 hằng tháng | Ngày 25 hàng tháng | 25 hằng tháng | ngày 31 hằng tháng | Hằng tháng, trước ngày 25 | Hằng tháng (ngày 25)
    định kỳ hằng tháng vào ngày 20 | Ngày 15 và ngày 30 hằng tháng | Từ ngày 15 đến ngày 20 hằng tháng | ngày cuối tháng | ngày cuối cùng của tháng | cuối hằng tháng
    trước ngày 05 của tháng sau | ngày 05 tháng tiếp theo
    ngày 20 của tháng cuối quý | trước ngày 14 của tháng cuối quý | Trước ngày 15 tháng cuối của quý | ngày 15 của tháng cuối mỗi quý | ngày 10 tháng đầu quý sau
    Hằng quý (trước ngày 20 của tháng cuối quý) | Hằng quý, trước ngày 20 tháng cuối quý | Hằng quý: ngày 20 tháng cuối quý | tháng cuối quý | tháng cuối mỗi quý | cuối mỗi quý
    ngày cuối cùng của quý | thứ Sáu hằng tuần | Thứ 2 mỗi tuần | chủ nhật hằng tuần | chiều thứ Năm hằng tuần | Hằng tuần vào thứ Sáu | Hằng tuần (thứ Sáu)
    thứ Hai đầu tiên hằng tháng | thứ Sáu tuần cuối của tháng | thứ Hai, thứ Năm hằng tuần`,
  ),
  group(
    "Thường xuyên, và trong khoảng nào",
    `Thường xuyên | thường xuyên. | THƯỜNG XUYÊN | Thườngxuyên | Thường xuyên, liên tục | liên tục | Thường xuyên và liên tục | Thường xuyên, kịp thời | Kịp thời | lâu dài
    Triển khai thường xuyên | Thực hiện thường xuyên | duy trì thường xuyên | Thường xuyên, 24/7 | Thường xuyên trong năm | Thường xuyên, trong năm | quanh năm
    trong quá trình thực hiện nhiệm vụ | Thường xuyên, hằng năm | Thường xuyên trong năm 2026 | Thường xuyên, năm 2026 | Năm 2026, thường xuyên | Thường xuyên từ năm 2026
    Thường xuyên, từ Quý II/2026 | Thường xuyên giai đoạn 2026 - 2030 | Thường xuyên (2026 - 2030) | Thường xuyên đến năm 2030 | Thường xuyên cả giai đoạn | Thường xuyên/Định kỳ
    Thường xuyên; đột xuất | Thường xuyên, đột xuất | Thường xuyên và khi có yêu cầu | Năm 2026 và thường xuyên
    Hằng năm, giai đoạn 2026 - 2030 | Hằng năm (2026-2030) | hằng năm (từ năm 2026 đến năm 2030) | Hằng năm từ 2026 đến 2030 | Hằng năm, bắt đầu từ năm 2026 | Từ năm 2026, hằng năm
    Hằng quý từ Quý II/2026 | hằng quý trong năm 2026 | Hằng tháng đến tháng 6/2026 | Tháng 12 hằng năm, giai đoạn 2026 - 2030 | trước 15/12 hằng năm (2026 - 2030) | Giai đoạn 2026 - 2030, hằng năm`,
  ),
  group(
    "Sự kiện, văn bản được chờ hoặc được theo",
    `Sau khi có văn bản của Trung ương | ngay sau khi kết thúc kỳ thi | Ngay sau khi Kế hoạch được ban hành | sau cuộc kiểm tra | Sau khi có hướng dẫn của Bộ Nội vụ | Khi có yêu cầu
    Khi có hướng dẫn của Trung ương | Khi có phát sinh | khi cần thiết | Đột xuất | đột xuất theo yêu cầu | chờ hướng dẫn của Bộ | đến khi có văn bản thay thế
    Theo yêu cầu | Theo quy định | theo kế hoạch | Theo lộ trình | theo tiến độ dự án | Theo hướng dẫn của Bộ Nội vụ | Thực hiện theo hướng dẫn và thời gian quy định | Theo chỉ đạo của UBND tỉnh
    Đúng tiến độ | đảm bảo tiến độ theo yêu cầu | đúng thời hạn quy định | Căn cứ tình hình thực tế | Tùy theo điều kiện thực tế
    trong vòng 30 ngày kể từ ngày nhận được văn bản | Chậm nhất 05 ngày làm việc sau khi kết thúc hội nghị | 05 ngày làm việc kể từ ngày nhận đủ hồ sơ | Trước 10 ngày khi tổ chức hội nghị
    24 tháng kể từ ngày ký hợp đồng | chậm nhất 10 ngày làm việc kể từ ngày ban hành Kế hoạch
    trong vòng 30 ngày kể từ ngày ban hành Kế hoạch này | sau 15 ngày kể từ ngày Kế hoạch được ban hành | Chậm nhất 02 tháng kể từ ngày ban hành Kế hoạch | trong 2 tuần kể từ ngày ban hành
    Trước khi trình HĐND tỉnh | Trước kỳ họp HĐND tỉnh cuối năm 2026 | Tại kỳ họp HĐND tỉnh giữa năm 2026 | Kỳ họp thứ 12 HĐND tỉnh | trước Tết Nguyên đán | trong nhiệm kỳ | Năm học 2025-2026 | trước năm học mới
    Theo lộ trình Kế hoạch số 220/KH-UBND ngày 23/10/2025 | Kế hoạch số 12/KH-UBND ngày 01/02/2026 | Theo KH số 12/KH-UBND ngày 01/02/2026 | Công văn 123/UBND-NC ngày 05/5/2026 | Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024
    theo quy định tại Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 | Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 | Theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ
    Theo Kế hoạch số 101/KH-UBND và Quyết định số 5/QĐ-UBND | Thường xuyên theo kế hoạch | Hằng năm theo quy định | Quý II/2026, theo hướng dẫn của Bộ | Quý I/2026 theo Kế hoạch số 12/KH-UBND ngày 01/02/2026
    Năm 2026 sau khi Chính phủ ban hành Nghị định | Theo Kế hoạch số 12/KH-UBND ngày 01/02/2026, hoàn thành trước 30/6/2026 | theo Kế hoạch hằng năm hoặc đột xuất`,
  ),
  group(
    "Nhiều mốc trong một ô",
    `Quý I, II/2026 | Quý I+II/2026 | Quý I & II/2026 | Quý 1,2/2026 | Quý I, quý III năm 2026 | Quý II;III/2026 | Quý I, II/2026; Quý IV/2027 | Quý III và IV năm 2026
    Tháng 4, 5, 6/2026 | Tháng 10, 11/2026 | T3, T6, T9, T12 | Tháng 6 và tháng 12/2026 | 30/6 và 31/12/2026 | Trước ngày 30/6 và 15/12/2026 | 30/6/2026; 31/12/2026 | Năm 2026, 2027 | 2026, 2027
    Kế hoạch: quý I hằng năm. Báo cáo: tháng 12 hằng năm | Kế hoạch: quý I hằng năm, báo cáo: tháng 12 hằng năm | - Kế hoạch: Quý I/2026.⏎- Báo cáo: Quý IV/2026.
    Cấp tỉnh: tháng 6/2026; cấp xã: tháng 5/2026 | Sở Nội vụ: Quý I/2026; các sở, ngành: Quý II/2026 | Báo cáo 6 tháng: trước ngày 15/6/2026; báo cáo năm: trước ngày 15/12/2026
    Tháng 6/2026: trình dự thảo; Quý IV/2026: ban hành | Tháng 6/2026 trình dự thảo; tháng 9/2026 ban hành | Năm 2026: Quý I, Quý III | Trước 15/6/2026 (báo cáo 6 tháng); trước 15/12/2026 (báo cáo năm)
    Hạn: 31/12 hằng năm, Báo cáo kết quả | + Quý I/2026⏎+ Quý II/2026 | Bắt đầu từ Quý I/2026; hoàn thành: Quý II/2026 | Từ Quý I/2026, hoàn thành trước ngày 31/12/2026`,
  ),
  group(
    "Việc và thời gian, lời dè dặt, ghi chú",
    `Trình UBND tỉnh ban hành trước ngày 30/6/2026 | Ban hành Kế hoạch trong Quý I/2026 | Hoàn thành việc rà soát chậm nhất ngày 30/9/2026 | Báo cáo UBND tỉnh trước ngày 15/12 hằng năm | Tổ chức tập huấn hằng năm
    Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 trong năm 2026 | Báo cáo kết quả năm 2025 trước ngày 15/01/2026 | Quý II/2026 hoàn thành | Phấn đấu hoàn thành trong năm 2026
    Quý II/2026 (dự kiến) | Dự kiến Quý II/2026 | khoảng tháng 6/2026 | Tháng 6/2026 (đề xuất chuyển sang Quý III/2026) | Quý II/2026, ưu tiên các xã điểm | 31/12/2026 (theo Công văn số 123/UBND-NC)
    30/6/2026⏎(Đề nghị lùi đến 31/12/2026) | Đề xuất: Quý IV/2026 | Đề nghị gia hạn đến 31/12/2026 | Quý I (cấp xã), Quý II (cấp tỉnh)`,
  ),
  group(
    "Không phải thời hạn: chưa có, chưa ghi",
    `x | X | Đã hoàn thành | Hoàn thành | Đang thực hiện | Chưa thực hiện | Không | Không xác định | chưa có | 0 | ? | … | Tháng …/2026 | Tháng    /2026 | Tháng    năm 2026 | Tháng ... năm 2026 | Quý …/2026
    Quý /2026 | …/…/2026 | ngày ... tháng ... năm 2026 | ngày    tháng    năm 2026 | /2026 | Đã hoàn thành tháng 3/2026 | Đã ban hành ngày 15/3/2026 | Năm | Tháng | Quý | ngày | trước | hằng | 6 tháng | 12 tháng | sau 6 tháng
    trong vòng 30 ngày | ngày 15 | thứ Sáu | tháng âm lịch | Tháng Giêng âm lịch | cuối tháng | đầu quý | Ngay`,
  ),
  group(
    "Không phải thời hạn: ngày, tháng không có thật",
    `ngày 32 tháng 4 | 31/4/2026 | 29/2/2026 | 30/02/2027 | 00/6/2026 | 12/13/2026 | 13/2026 | 0/2026 | tháng 13/2026 | Tháng 0/2026 | tháng Mười Ba | Quý V/2026 | Quý 5/2026 | Quý VI | Q10/2026 | I/2026 | 2030 - 2026 | 30/6/2026 - 1/6/2026
    Tháng 6/2206 | Năm 202 | Năm 20266 | thứ Tám hằng tuần | ngày 45 hằng tháng | ngày 0 hằng tháng | 7 tháng cuối quý | tháng 3 - 13/2026 | Quý III - I/2026 | tuần 7 tháng 6/2026`,
  ),
  group(
    "Không phải thời hạn: số điện thoại, số văn bản, phiên bản, tiền, địa chỉ, tiêu chuẩn",
    `0237.3852.246 | 0912 345 678 | 0912.345.678 | (024) 3943 1234 | +84 912 345 678 | 19001009 | 1022 | 220/KH-UBND | 54/QĐ-UBND | 09/2019/NĐ-CP | 57-NQ/TW | Số 12/2026 | số: 45/TB | Văn bản số 5 | QĐ 06 | Mục 3.2 | Điều 12 | khoản 2 Điều 5
    phiên bản 2.0 | v1.12.2026 | V.2.6 | 2.6 | 1.4 | 1-4 | 15-12 | 3.1.2 | 5.000.000 đồng | 5,5 tỷ đồng | 2.026 triệu đồng | 2026 triệu đồng | 15/12 triệu | 100% | 50-60% | 95,5 | 12 | 2.026 | 12.500 | 1/3 số xã
    24/7 | Chuyển đổi số 24/7 | 192.168.1.1 | Số 12 đường Lê Lợi | 26 Đại lộ Lê Lợi | Q.1, TP. Hồ Chí Minh | Phường 6, Quận 3 | tổ 6, phường Hạc Thành | Quốc lộ 1A, km 12/2026 | trang 12/2026 | TCVN 6909:2001 | ISO 9001:2015 | ISO 27001
    Sở Nội vụ | UBND các xã, phường | Việt Nam 2026 | SEA Games 2026 | Kế hoạch 2026 và Quý II | Kế hoạch năm 2026 | Xây dựng kế hoạch năm 2026 | Chương trình 2026 - 2030 của tỉnh | Đề án 06 | Dự án 2 | Bước 1 | Giai đoạn 1 | Giai đoạn 2 | nhóm 2-3 | 12 xã | 03 lớp | 69 nhiệm vụ | 15 ngày | 3 lần
    năm lần | 5 lần/năm | Ngày Pháp luật Việt Nam | ngày Quốc khánh | Tháng Thanh niên | Quý vị | Quỹ I | Tháng cao điểm | Năm du lịch quốc gia | Thứ trưởng | Tuần lễ chuyển đổi số | Chủ nhật xanh | hàng hóa | hàng năm sản phẩm
    Đến nay đã có 5 đơn vị | Từ chối | Trong nước | Trước mắt | Cuối cùng | Cả nước | Đầu tư công | Giữa các cơ quan | Hết hiệu lực | Vào cuộc | Kế hoạch 15/12 | Quyết định ngày 15/3/2026 | Thường xuyên theo kế hoạch đến 15/6 | IP 10.6.2026.1 | Mã số 30/6/2026/A | lớp 6/2026A | K12/2026 | Thửa 15/6 | hợp đồng 12/2026/HĐ`,
  ),
  group(
    "Thêm nhiều cách viết",
    `Trước ngày 15 tháng cuối quý; trước ngày 15/12 hằng năm | Tháng 12/2026 và định kỳ hằng năm | Quý I hằng năm; đột xuất khi có yêu cầu | Trong Quý I hằng năm và khi có thay đổi | Hằng năm (Quý I) | Hằng năm (trước 31/01) | Năm 2026 và hằng năm | Năm 2026 và các năm sau | 2026 - 2030 và những năm tiếp theo | Từ năm 2026 và duy trì hằng năm | Quý II/2026 và định kỳ hằng quý | Xây dựng Kế hoạch: Quý I; tổ chức thực hiện: Quý II, III, IV | Trước ngày 05 tháng 12 | Trước ngày 5/12/2026 (Báo cáo năm) | Báo cáo định kỳ quý, 06 tháng, năm theo quy định | Báo cáo định kỳ theo quy định tại Thông tư số 01/2026/TT-BNV | Định kỳ hằng tháng, quý, 6 tháng, năm và báo cáo đột xuất khi có yêu cầu | Trước ngày 15 hàng tháng, ngày 15 tháng cuối quý và ngày 15/12 hằng năm | Tháng 02 - tháng 11/2026 | Tháng 02 đến tháng 11 hằng năm | Từ tháng 01/2026 | Bắt đầu từ 01/01/2026 | Trong 03 tháng kể từ ngày ban hành Kế hoạch | Hoàn thành trong Quý II năm 2026 theo chỉ đạo của Chính phủ | Sau khi Chính phủ ban hành Nghị định, chậm nhất tháng 6/2026 | Khi Trung ương triển khai | Khi được giao | Sau sắp xếp đơn vị hành chính | Sau Đại hội Đảng bộ tỉnh | Trước Đại hội Đảng bộ tỉnh | Theo phân công | Theo kế hoạch thanh tra, kiểm tra hằng năm được phê duyệt | Thường xuyên, báo cáo trước ngày 20 hằng tháng
    Quý I năm 2026, 2027, 2028 | Quý I/2026, 2027 | Tháng 12/2026, 2027 | 30/6/2026, 2027 | 5, 10, 15/6/2026 | Ngày 5, 10, 15 tháng 6 năm 2026 | ngày 15, 30/6 | 30/6, 31/12 | Năm 2026 (tháng 6) | Năm 2026 (Quý I, Quý III) | Tháng 6/2026, 9/2026, 12/2026 | Tháng 6; 9; 12/2026 | 6, 9, 12/2026 | Tháng 1-3 và tháng 10-12/2026 | Trong 2 năm 2026-2027 | Quý IV/2025, Quý I/2026 | Quý I, II, III/2026 và Quý I/2027 | Từ ngày 20 đến 25 hàng tháng | Trước ngày 25/3, 25/6, 25/9, 25/12 | 7-9/2026 | 7-9/6/2026 | 2026-2027, 2028 | Quý IV các năm 2026 - 2030 | Quý IV năm 2026 - 2030 | Quý IV hằng năm từ 2026-2030 | Hoàn thành trước 30/6/2026 đối với cấp tỉnh, trước 31/12/2026 đối với cấp xã | Đối với cấp xã: trước 30/6/2026 | Quý II/2026 đối với cấp tỉnh | Ngay trong năm 2026 | Ngay sau ngày 01/7/2026 | Sau năm 2026 | Sau Quý I/2026 | Trước ngày 01 tháng 7 | Chậm nhất 15 ngày trước kỳ họp | Trước 31/12 năm 2026 | Ngày 31 tháng 12 hàng năm | Kể từ khi Luật có hiệu lực | Từ 01/7/2026 (khi Luật có hiệu lực) | Đến khi có quyết định mới | Đến thời điểm 31/12/2026 | Tính đến ngày 31/12/2026 | Tại thời điểm 30/6 hằng năm | Đầu năm | Đầu mỗi năm | Cuối mỗi năm | Cuối hằng quý | Hàng năm vào cuối quý IV | Trong tháng 01 hằng năm | Từ Quý I năm 2026 đến Quý IV năm 2026 | từ Quý I-IV/2026 | Quý I,II,III,IV/2026 | Quý I – Quý IV | Hết quý IV hằng năm | Theo Quyết định ban hành trong Quý I/2026 | Theo quy định; hoàn thành trước 31/12/2026 | Theo hướng dẫn của Bộ trước ngày 30/6 | Khi có yêu cầu, chậm nhất ngày 15/6/2026 | Sau khi có hướng dẫn, dự kiến Quý II/2026 | Sau 30/6 | Sau tháng 6/2026 | Hoàn thành 2026 | 2026 (tiếp tục) | Năm 2026 (chuyển tiếp từ năm 2025) | Tiếp tục thực hiện năm 2026 | Hàng quý, hàng năm và theo yêu cầu đột xuất của cấp trên | Thường xuyên theo chỉ đạo của UBND tỉnh | Thường xuyên (theo Kế hoạch số 12/KH-UBND ngày 01/02/2026) | Thường xuyên khi có phát sinh | Quý 1 và 3/2026 | từ 15h00 ngày 15/6/2026 | 15h00, 15/6/2026 | 12/2026; 12/2027 | T1-T12 | T12.2026 | 12.2026 | Th6/2026 | tháng 6/ 2026 | tháng 6/2026 -9/2026 | Năm2026
    Trong quý I năm 2026 và cập nhật thường xuyên | Hoàn thành trong Quý I/2026 và duy trì thường xuyên | Quý I/2026 và thường xuyên | Thường xuyên, báo cáo hằng quý | Thường xuyên; báo cáo định kỳ hằng quý, năm | Hằng năm; hoàn thành trước ngày 30/11
    Trước 31/10 hằng năm | Chậm nhất vào ngày 15 tháng 12 hằng năm | Ngày 10 tháng 12 hằng năm | Quý I, II, III, IV năm 2026 | Hằng quý năm 2026 | Từ Quý I đến Quý IV hằng năm
    Tháng 01 đến tháng 12/2026 | Từ tháng 01/2026 đến hết tháng 12/2026 | Từ 01/2026 đến 12/2026 | từ 1/2026-12/2026 | Từ tháng 7/2026 đến khi hoàn thành | Năm 2026 (sau khi Luật có hiệu lực)
    Sau khi Luật có hiệu lực thi hành (01/7/2026) | Trong Quý II/2026 (sau khi có hướng dẫn của Bộ) | Hoàn thành giai đoạn 1 trong năm 2026 | Giai đoạn 1: 2026-2027; giai đoạn 2: 2028-2030 | Năm 2026: xây dựng; năm 2027: triển khai | - Năm 2026: Xây dựng đề án.⏎- Từ năm 2027: Triển khai thực hiện.
    Quý I: xây dựng kế hoạch; Quý II-IV: triển khai thực hiện | Đến hết năm 2026: 70%; đến hết năm 2030: 100% | Trước 30/6 và trước 30/12 hàng năm | 6 tháng đầu năm và 6 tháng cuối năm | 6 tháng đầu năm, cuối năm | Giữa năm và cuối năm
    Tháng 6, cuối năm | Định kỳ 03 tháng, 06 tháng, 01 năm | Theo quý/năm | Hàng tuần, tháng, quý, năm | Báo cáo tháng: ngày 15; quý: ngày 15 tháng cuối quý | Hằng tháng trước ngày 20; hằng quý trước ngày 20 tháng cuối quý
    Chậm nhất ngày 18 của tháng báo cáo | Trong 05 ngày làm việc sau khi có văn bản | Trong thời hạn 07 ngày kể từ ngày nhận được yêu cầu | Trong vòng 06 tháng kể từ ngày Quyết định có hiệu lực | Ngay sau khi Kế hoạch được phê duyệt và thường xuyên | Hoàn thành trước khi sắp xếp đơn vị hành chính
    Theo từng giai đoạn | Theo lịch của Trung ương | Theo Chương trình công tác năm 2026 của UBND tỉnh | Theo kế hoạch năm 2026 | Theo thời hạn tại Quyết định số 54/QĐ-UBND | Năm 2026 và theo lộ trình
    Năm 2026, theo Kế hoạch của UBND tỉnh | Từ năm 2026 theo lộ trình | Năm 2026-2027 theo lộ trình của Chính phủ | Tháng 3 (đợt 1), tháng 9 (đợt 2) | Đợt 1: tháng 3/2026; đợt 2: tháng 9/2026 | Quý III/2026 (tháng 8)
    Cuối Quý II, đầu Quý III/2026 | Cuối năm 2026, đầu năm 2027 | Trong tháng 6, tháng 7 năm 2026 | Trong các tháng 6, 7, 8/2026 | Các tháng 3, 6, 9, 12 | tháng 3,6,9,12/2026
    Vào các ngày 15/6 và 15/12 hằng năm | 15/6, 15/12 | 30/4, 01/5 | Ngày 10/10 hằng năm | Hằng năm, dịp 10/10 | Hoàn thành: 30/6/2026
    Xong: Quý II | Quý II/2026 - Quý IV/2026 | Quý II/2026 đến hết năm 2026 | Quý III/2026-2027 | Quý II hoặc Quý III/2026 | Quý II/III năm 2026
    Q2-Q3/2026 | Q3 2026 | Qúi I/2026 | Quý  1 năm2026 | Tháng6/2026 | tháng 6 / 2026
    THÁNG 12 NĂM 2026 | Thang 6/2026 | Quy II/2026 | Hang nam | Thương xuyên | Thực hiện thường xuyên, liên tục trong năm
    Thường xuyên hàng ngày | Thường xuyên, hàng tháng | Thường xuyên, định kỳ hằng quý | Thường xuyên trong suốt giai đoạn 2026-2030 | Bắt đầu thực hiện từ Quý III/2026 | Triển khai thực hiện từ năm 2026
    Triển khai từ 2026 và các năm tiếp theo | Khởi công Quý II/2026, hoàn thành năm 2028 | Bắt đầu: 01/3/2026. Kết thúc: 30/9/2026 | 01/3/2026 ÷ 30/9/2026 | Ký ban hành trước 15/3 | Trình Chủ tịch UBND tỉnh trong tháng 02/2026
    Báo cáo trước ngày 25 hằng tháng | Gửi báo cáo về Sở Nội vụ trước ngày 15/12 hằng năm | Gửi Sở Nội vụ trước ngày 05/12/2026 để tổng hợp | Hoàn thành trước ngày 31/3/2026 và báo cáo kết quả trước ngày 15/4/2026 | Hoàn thành năm 2026 | Hoàn thành quý II năm 2026
    Kết thúc năm 2026 | Đến hết Quý III | Hết 2026 | cuối 2026 | Giữa 2026 | 2026 trở đi
    2026, những năm tiếp theo | Năm 2026; 2027; 2028 | Liên tục 24/7 | Hàng ngày, hàng tuần | Hàng ngày (trong giờ hành chính) | Mỗi quý ít nhất 01 lần
    Tối thiểu 02 lần/năm | Mỗi tháng ít nhất 1 lần | 01 đợt/năm | 2 kỳ/năm | 06 tháng/01 lần | 6 tháng 1 lần
    Năm 1 lần | định kỳ 1 năm/lần | Trước ngày 15/01 năm sau | Hằng năm, trước ngày 31/01 năm sau | Chậm nhất ngày 15 tháng 01 năm kế tiếp | Từ ngày ban hành
    Kể từ ngày ký`,
  ),
  group(
    "Không phải thời hạn, hoặc không đủ để hiểu",
    `6 tháng đầu năm 2026, 2027 | Trước 15/12/2026, 2027 | Quý I/2026 - Đã hoàn thành | Trước năm 2026 đã hoàn thành | 3 năm (2026-2028) | Ngày 20 các tháng 3, 6, 9, 12 | Trước 10h ngày thứ Sáu hằng tuần | Thực hiện trong 3 ngày 5, 6, 7/5/2026 | Thời gian: 02 ngày, 15-16/6/2026 | 01 ngày/tháng | Mỗi tuần 1 buổi | Cấp tỉnh trước 30/6/2026, cấp xã trước 31/12/2026 | Trước và sau Tết | Trước 15 ngày làm việc | Vào đầu mỗi quý | Từ tháng 01 hằng năm | Quý I của năm kế hoạch | Chuyển tiếp năm 2025 sang 2026 | Tiếp tục thực hiện | Duy trì | năm 26
    Sở TT&TT | Bộ Nội vụ, Bộ Tư pháp | VNPT Thanh Hóa | 38.5 km | 12,5 ha | 2.500 m2 | 1.026 hộ | 15/27 huyện | 26/26 xã đạt | 5 - 7 lớp | 3 đến 5 đơn vị | từ 5 đến 10 người
    50 triệu đồng/năm | 1,2 tỷ đồng giai đoạn 1 | 300.000.000đ | 2.026.000 đồng | 12/2026 triệu đồng | 0,5% | 30% - 40% | trên 90% | 2026%% | 1:500 | 8:00 | 17h30 | 7h30 - 11h30 | buổi sáng
    30/6/26/1 | 15.6 | 6.15 | 2026.6.30.1 | 06-12-20-26 | 10/2026/TT-BNV | 01/2026/NQ-HĐND | Nghị quyết 76/2026 | Luật số 72/2025/QH15 | Công báo số 12 ngày 15/3/2026 | Biểu số 06/2026 | Mẫu 02 | Phụ lục II | Phụ lục I/2026 | Chương IV | Phần II | Mục III/2026
    Khu phố 6 | số nhà 30/6 phố Cao Thắng | ngõ 12/5 | hẻm 15/12/2 | đường 30/4 | đường 2 tháng 9 kéo dài | phố 19/5 | tổ dân phố số 12 | ấp 6 | xã Quý Lộc | phường Quảng Tháng | tỉnh lộ 15 | bệnh viện 30-4 | Đại học 12 | Trường THPT 19-5
    Windows 11 | Office 365 | Java 21 | ISO 9001 | 5G | Web 3.0 | Chính phủ số 2.0 | VNeID 2.1.6 | T-VAN 2026 | API v2026.06 | CSDL 15 | QLVB | email@thanhhoa.gov.vn | https://thanhhoa.gov.vn/2026/06 | MST 2800115264 | CCCD 038026001234 | STK 3511.0.1026131
    ông Nguyễn Văn A | Bà Trần Thị Năm | Ông Hoàng Quý | đồng chí Tháng | theo | khi | sau | từ | đến | đến hết | hằng tuần thứ | mỗi | mỗi ngày một việc tốt | hàng tồn kho | hàng xuất khẩu quý II | năm bước | sáu bước | sâu rộng | Khí tượng thủy văn | Cho các xã, phường | ba năm liền | quý khách | quý báu | quy chế | quy mô 2026 | thang máy | thang điểm 100 | ngay ngắn | nam giới | Nam Định 2026 | Quân khu 4 | Quý danh
    02 cuộc/năm | 2026+ | 2026...2030 | 2026/2027 | Cuối năm 2026 - đầu năm 2027 | Các quý năm 2026 | H1/2026 | Không thời hạn | Ngày Chuyển đổi số quốc gia 10/10 | Nửa đầu tháng 6/2026 | Quý IV năm trước liền kề | Tháng 12 năm trước | Thường xuyên, định kỳ báo cáo 6 tháng, năm | Trình HĐND tỉnh tại kỳ họp tháng 7/2026 | Từ 2026 đến nay | Từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo | trước ngày 20 của tháng cuối kỳ báo cáo | Đang triển khai, hoàn thành trước 30/6/2026 | Đến năm 2027 đạt 80%`,
  ),
];
