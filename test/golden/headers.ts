import type { MappedRole } from "../../src/core/sheet/index.ts";

/** What stands under a header's name in the table it is tried in. */
export type CellsOf =
  | "tasks"
  | "documents"
  | "outcomes"
  | "agencies"
  | "both"
  | "times"
  | "percents"
  | "states"
  | "amounts"
  | "words"
  | "counts"
  | "nothing";

/** Names of one role, tried between columns of other roles; "/" in a name parts a group's heading from its child. */
export interface HeaderGroup {
  readonly title: string;
  /** Undefined: not to be taken for any column of a plan. */
  readonly role: MappedRole | undefined;
  readonly cells: CellsOf;
  /** The columns left and right of the one that is tried, by what stands in them. */
  readonly left: readonly (readonly [name: string, CellsOf])[];
  readonly right: readonly (readonly [name: string, CellsOf])[];
  readonly names: readonly string[];
}

const TT = ["TT", "counts"] as const;
const TASK = ["Nội dung nhiệm vụ", "tasks"] as const;
const LEAD = ["Cơ quan chủ trì", "agencies"] as const;
const SUPPORT = ["Cơ quan phối hợp", "agencies"] as const;
const TIME = ["Thời hạn hoàn thành", "times"] as const;
const PRODUCT = ["Sản phẩm", "documents"] as const;
const NOTE = ["Ghi chú", "nothing"] as const;

interface GroupSpec {
  readonly role: MappedRole | undefined;
  readonly cells: CellsOf;
  readonly left?: HeaderGroup["left"];
  readonly right?: HeaderGroup["right"];
}

function group(title: string, spec: GroupSpec, names: string): HeaderGroup {
  return {
    title,
    left: [TT],
    right: [],
    ...spec,
    names: names
      .split(/\s*[|\n]\s*/)
      .filter((name) => name !== "")
      .map((name) => name.replaceAll("⏎", "\n")),
  };
}

export const HEADER_GROUPS: readonly HeaderGroup[] = [
  group(
    "Số thứ tự",
    { role: "number", cells: "counts", left: [], right: [TASK, LEAD, TIME] },
    `TT | STT | Stt | S.T.T | T/T | Số TT | Số⏎TT | SỐ TT | Số thứ tự | Số  thứ tự | STT (1) | TT* | Mã số | Mã NV | Mã nhiệm vụ |
     No. | STT/No. | Thứ tự | Mã công việc |
     Mã hoạt động | Mã việc | Mã đầu việc | STT NV | Bước | # | №`,
  ),
  group(
    "Nội dung",
    { role: "content", cells: "tasks", right: [LEAD, SUPPORT, TIME] },
    `Nội dung | NỘI DUNG | Nội  dung | Nội dung công việc | Nội dung nhiệm vụ | Nội dung⏎công việc | Nhiệm vụ | NHIỆM VỤ | Tên nhiệm vụ |
     Nhiệm vụ cụ thể | Nhiệm vụ chủ yếu | Nhiệm vụ trọng tâm | Nhiệm vụ, giải pháp | Nhiệm vụ/Giải pháp | Nhiệm vụ - Giải pháp |
     Nhóm nhiệm vụ, nội dung công việc cụ thể | Nội dung, nhiệm vụ triển khai | Nội dung nhiệm vụ được giao | Nhiệm vụ được giao |
     Nội dung chỉ đạo | Nội dung ý kiến chỉ đạo | Ý kiến chỉ đạo | Công việc | Tên công việc | Công việc cần thực hiện | Đầu việc | Các đầu việc |
     Đầu mục công việc | Hạng mục công việc | Hạng mục | Danh mục nhiệm vụ | Danh mục công việc | Danh mục công trình | Danh mục dự án |
     Tên thủ tục hành chính | Thủ tục hành chính | Tên TTHC | Tên đề án | Tên đề án, dự án | Tên văn bản | Tên văn bản, đề án |
     Tên loại văn bản | Danh mục văn bản | Hoạt động | Tên hoạt động | Nội dung hoạt động | Giải pháp | Giải pháp thực hiện | Giải pháp cụ thể |
     Biện pháp thực hiện | Chỉ tiêu | Chỉ tiêu, nhiệm vụ | Chỉ tiêu/nhiệm vụ | Mục tiêu, nhiệm vụ | Nội dung kiểm tra | Nội dung kiến nghị |
     Nội dung khó khăn, vướng mắc | Nội dung thực hiện (2) | Nội dung thực hiện[2] | Nội dụng | Nội dung thựchiện | Nội dung thực hi-⏎ện |
     Nội dung nhiêm vụ | Nôị dung công việc | Nội dung thuc hien | Nội dung công viêc | Noi dung cong viec | N.dung công việc |
     ND công việc | ND thực hiện | Tên NV | Nhiệm vụ (Tasks) | Nội dung / Content | Task | Activities | Nội dung nhiệm vụ cải cách hành chính |
     Mô tả công việc | Nhiệm vụ năm 2026 | Tên nhiệm vụ/đề án | Nội dung triển khai thực hiện | Nội dung nhiệm vụ theo Nghị quyết |
     Các nhiệm vụ cần thực hiện | Nhiệm vụ/Nội dung / Nội dung | Nhiệm vụ / Nhiệm vụ cụ thể | Tên dịch vụ công | Công tác |
     Nhiệm vụ được giao tại Quyết định | Làm gì | Nội dung cải tiến | Trích yếu/Nội dung giao | Đầu mục | Đầu việc chính | Việc cần làm |
     Việc phải làm | Tên gọi, trích yếu nội dung văn bản | Nhiệm vụ, khâu đột phá | Phần việc | Chương trình, đề án | Kiến nghị của Đoàn giám sát |
     Nội dung Nghị quyết | Tiêu đề | Tiêu chí, tiêu chí thành phần | Nội dung chi | Văn bản, đề án | Việc | Tính năng | Hành động | Mục tiêu/Nhiệm vụ | What (Làm gì) | Các bước thực hiện | Trình tự thực hiện | Tên đầu việc | Task title`,
  ),
  group(
    "Sản phẩm",
    { role: "product", cells: "documents", left: [TT, TASK], right: [LEAD, SUPPORT, TIME] },
    `Sản phẩm | SẢN PHẨM | Sản phẩm/Kết quả | Kết quả/Sản phẩm | Sản phẩm, kết quả | Sản phẩm đầu ra | Kết quả đầu ra | Đầu ra |
     Sản phẩm dự kiến | Dự kiến sản phẩm | Kết quả dự kiến | Dự kiến kết quả | Sản phẩm hoàn thành | Sản phẩm dự kiến hoàn thành |
     Sản phẩm cụ thể | Sản phẩm⏎đầu ra | Kết quả, sản phẩm | Kết quả cần đạt | Kết quả phải đạt được | Sản phẩm cần đạt | Hình thức văn bản |
     Hình thức sản phẩm | SP đầu ra | SP | Sản phẩm/ Kết quả đầu ra (3) | Sản phẩm chủ yếu | Tên sản phẩm | Sản phẩm (Output) | Kết quả |
     Sản phẩm của nhiệm vụ | Kết quả thực hiện |
     Cấp trình/Sản phẩm | Đầu ra cần có | Sản phẩm bàn giao | Kết quả mong đợi | Sản phẩm/minh chứng | Yêu cầu sản phẩm |
     Sản phẩm chính | Hình thức, kết quả | Văn bản đầu ra | Kết quả bàn giao | Sản phẩm bàn giao chính`,
  ),
  group(
    "Cơ quan chủ trì",
    { role: "lead", cells: "agencies", left: [TT, TASK], right: [SUPPORT, TIME] },
    `Chủ trì | CHỦ TRÌ | Cơ quan chủ trì | CƠ QUAN⏎CHỦ TRÌ | Đơn vị chủ trì | Cơ quan, đơn vị chủ trì | Cơ quan/Đơn vị chủ trì |
     CQ chủ trì | ĐV chủ trì | Đ.vị chủ trì | Cơ quan chủ trì thực hiện | Cơ quan chủ trì tham mưu | Cơ quan chủ trì, tham mưu |
     Đơn vị chủ trì thực hiện | Cơ quan thực hiện | Đơn vị thực hiện | ĐV thực hiện | Đơn vị⏎thực hiện | Cơ quan, đơn vị thực hiện |
     Bộ phận thực hiện | Phòng, ban chủ trì | Phòng chủ trì | Bộ phận chủ trì | Cơ quan tham mưu | Đơn vị tham mưu | Cơ quan chủ trì soạn thảo |
     Cơ quan soạn thảo | Đơn vị được giao | Cơ quan được giao chủ trì | Đơn vị được giao nhiệm vụ | Cơ quan chịu trách nhiệm |
     Đơn vị chịu trách nhiệm chính | Đơn vị đầu mối | Cơ quan đầu mối | Người phụ trách | Người thực hiện | Cán bộ phụ trách | Công chức thực hiện |
     Phân công thực hiện | Đơn vị | Cơ quan | Trách nhiệm thực hiện | Trách nhiệm chủ trì | Cơ quan thực hiện / Chủ trì |
     Phân công / Chủ trì | Đơn vị thực hiện / Cơ quan chủ trì | Tổ chức thực hiện / Chủ trì | Phân công nhiệm vụ / Đơn vị chủ trì | Chủ chì |
     Họ tên người thực hiện | Tên đơn vị chủ trì | Lãnh đạo chủ trì | Chức danh thực hiện | Giao trách nhiệm | Đơn vị nhận nhiệm vụ |
     Tiểu ban phụ trách | Kỹ thuật viên thực hiện | Đơn vị chủ trì đối soát | Đơn vị chủ trì / Tên đơn vị |
     Đơn vị chủ trì triển khai | Đơn vị chủ trì (4) | Lead agency | Cơ quan chủ trì (Lead) | Cơ quan chu tri | Đơn vị phụ trách |
     Cấp thực hiện | Ai làm | Trưởng đoàn | Người nhận việc | Đội thực hiện | Ban chủ trì | Ban, đơn vị chủ trì | Cán bộ trực tiếp phụ trách | CB phụ trách |
     Giao cho | Owner | Chịu trách nhiệm | Phụ trách | Phụ trách chính | Chủ đầu tư | Ai chịu trách nhiệm chính | Lực lượng chủ trì |
     Đơn vị tổ chức | Khoa/phòng chịu trách nhiệm | Đầu mối thực hiện | Đơn vị xử lý chính | Cơ quan tham mưu, chủ trì | Người làm |
     Phòng/đơn vị chủ trì tham mưu | Responsible unit | Task owner | Activity lead | Chủ thể thực hiện | Tổ chức, cá nhân thực hiện | Đơn vị triển khai | Đơn vị được phân công | Who (Ai làm)`,
  ),
  group(
    "Cơ quan phối hợp",
    { role: "support", cells: "agencies", left: [TT, TASK, LEAD], right: [TIME] },
    `Phối hợp | PHỐI HỢP | Cơ quan phối hợp | Đơn vị phối hợp | Cơ quan, đơn vị phối hợp | Cơ quan/đơn vị phối hợp | CQ phối hợp |
     ĐV phối hợp | ĐVPH | Cơ quan phối hợp thực hiện | Đơn vị phối hợp thực hiện | Phối hợp thực hiện | Đơn vị cùng thực hiện | Cơ quan tham gia |
     Đơn vị tham gia phối hợp | Cơ quan, địa phương phối hợp | Cơ quan thực hiện / Phối hợp | Phân công / Phối hợp | Bộ phận phối hợp |
     Phòng, ban phối hợp | Người phối hợp | Cơ quan phối hợp (5) | Đơn vị hỗ trợ | Đơn vị thực hiện / Đơn vị phối hợp | P.hợp | Cơ quan liên quan |
     Cùng thực hiện | Ai cùng làm | Phối hợp với ai | Hỗ trợ | Người hỗ trợ | Đơn vị liên quan | Supporting team | Lực lượng phối hợp |
     Cơ quan, tổ chức phối hợp | Đ/c phối hợp | Đơn vị xử lý phối hợp | Thành phần phối hợp | Supported by |
     Đơn vị cùng tham gia | Phối hợp cùng | Đơn vị phối hợp xử lý`,
  ),
  group(
    "Chủ trì và phối hợp trong một cột",
    { role: "lead-and-support", cells: "both", left: [TT, TASK], right: [TIME] },
    `Đơn vị chủ trì, phối hợp | Cơ quan chủ trì, phối hợp | Cơ quan chủ trì/phối hợp | Đơn vị chủ trì và phối hợp thực hiện | Chủ trì, phối hợp |
     Cơ quan chủ trì và cơ quan phối hợp | Đơn vị thực hiện | Cơ quan thực hiện | Phân công thực hiện | Đơn vị chủ trì - phối hợp`,
  ),
  group(
    "Thời gian",
    { role: "deadline", cells: "times", left: [TT, TASK, LEAD], right: [NOTE] },
    `Thời gian | THỜI GIAN | Thời hạn | Thời gian thực hiện | Thời gian hoàn thành | Thời gian⏎hoàn thành | Thời hạn hoàn thành | Thời hạn thực hiện |
     Hạn hoàn thành | Hạn | Hạn xử lý | Hạn cuối | Tiến độ | Tiến độ thực hiện | Tiến độ hoàn thành | Lộ trình | Lộ trình thực hiện |
     Hoàn thành trước ngày | Ngày hoàn thành | Thời điểm hoàn thành | Mốc thời gian | Mốc hoàn thành | Thời gian trình | Thời gian ban hành |
     Thời gian dự kiến | Thời gian dự kiến hoàn thành | Dự kiến thời gian hoàn thành | Dự kiến hoàn thành | Thời gian, tiến độ | T.gian |
     T/gian hoàn thành | TGHT | TG thực hiện | TG hoàn thành | Th.gian thực hiện | Thời gian hoàn thành (6) | Thời gian/Deadline | Deadline |
     Thời gian thực hiện / Kết thúc | Thời gian / Hoàn thành | Thời hạn theo văn bản | Thời hạn báo cáo | Kế hoạch thời gian |
     Thời gian thưc hiện | Thời gian kiểm tra | Hoàn thành | Bao giờ xong | Thời gian hoàn thành theo kế hoạch | Thời gian trình UBND tỉnh |
     Thời gian bắt đầu và hoàn thành | Bắt đầu - Kết thúc | Thời gian (từ ngày... đến ngày...) | Yêu cầu về thời gian |
     Kết thúc dự kiến | Giai đoạn thực hiện | Kế hoạch thực hiện (thời gian) | Thời hạn UBND tỉnh giao |
     Thứ, ngày | Thời gian đạt | Xong trước | Khi nào hoàn thành | Khi nào xong | Khung thời gian | Mốc hoàn tất | Hạn chót |
     Thời gian, địa điểm | Due date | Ngày phải xong | Thời hạn phải hoàn thành | When (Khi nào) | Thời gian dự kiến xong | Task due date`,
  ),
  group(
    "Tỷ lệ",
    { role: "progress", cells: "percents", left: [TT, TASK, LEAD, TIME], right: [NOTE] },
    `Tiến độ | Tiến độ % | Tiến độ (%) | Tỷ lệ | Tỷ lệ % | Tỷ lệ hoàn thành | Tỷ lệ hoàn thành (%) | % hoàn thành | Mức độ hoàn thành |
     Tiến độ thực hiện (%) | Tiến độ thực hiện | Khối lượng hoàn thành | Tỷ lệ thực hiện | Phần trăm hoàn thành | Tỉ lệ % hoàn thành |
     Tình hình thực hiện / Tỷ lệ |
     Pct of task complete | Percent complete | Đạt tỷ lệ (%) | Mức độ hoàn thành (%) | Tỷ lệ đạt`,
  ),
  group(
    "Trạng thái",
    { role: "status", cells: "states", left: [TT, TASK, LEAD, TIME], right: [NOTE] },
    `Trạng thái | Tình trạng | Trạng thái thực hiện | Tình trạng thực hiện | Tiến độ | Tình hình thực hiện | Đánh giá | Kết quả thực hiện |
     Trạng thái nhiệm vụ | Đánh giá tiến độ | Status | Tình trạng xử lý |
     Task status | State | Mức độ hoàn thành | Xong chưa? | Đã xong chưa | Hiện trạng`,
  ),
  group(
    "Kết quả đã có",
    { role: "result", cells: "outcomes", left: [TT, TASK, LEAD, TIME], right: [NOTE] },
    `Kết quả thực hiện | KẾT QUẢ THỰC HIỆN | Kết quả | Kết quả đạt được | Kết quả đã đạt được | Kết quả thực hiện đến nay | Tình hình thực hiện |
     Tình hình, kết quả thực hiện | Tình hình triển khai | Tình hình triển khai thực hiện | Kết quả triển khai | Kết quả xử lý | Kết quả giải quyết |
     Kết quả thực hiện tháng 6 | Tình trạng thực hiện | Tiến độ thực hiện | Báo cáo kết quả thực hiện | Tiến độ, kết quả thực hiện |
     Kết quả thực hiện nhiệm vụ | KQ thực hiện | KQTH | Kết quả thực hiện / Nội dung`,
  ),
  group(
    "Ghi chú",
    { role: "note", cells: "words", left: [TT, TASK, LEAD, TIME], right: [] },
    `Ghi chú | GHI CHÚ | Ghi chú (7) | Ghi  chú | Chú thích | Ghi chú khác | Notes | Ghi chú/Remarks | Ghi chú (nếu có) | G.chú | Lưu ý`,
  ),
  group(
    "Không phải cột của kế hoạch: tiền, số đếm",
    { role: undefined, cells: "amounts", left: [TT, TASK, LEAD], right: [TIME] },
    `Kinh phí | Kinh phí thực hiện | Kinh phí (triệu đồng) | Dự toán kinh phí | Nguồn kinh phí | Nguồn vốn | Tổng kinh phí | Tổng số |
     Số lượng | Số lượng nhiệm vụ | Khai toán | Kinh phí thực hiện / 2026 | Kinh phí và phân kỳ thực hiện / 2011 / Nguồn vốn SN | Tổng mức đầu tư |
     Điểm chuẩn | Điểm tự chấm | Trọng số | Diện tích (m2) | Kế hoạch vốn | Giải ngân | Số hồ sơ | Số nhiệm vụ được giao`,
  ),
  group(
    "Không phải cột của kế hoạch: văn bản, phân loại",
    { role: undefined, cells: "words", left: [TT, TASK, LEAD], right: [TIME] },
    `Căn cứ | Căn cứ pháp lý | Văn bản giao nhiệm vụ | Văn bản chỉ đạo | Số, ký hiệu văn bản | Số văn bản | Lĩnh vực | Nhóm nhiệm vụ | Loại nhiệm vụ |
     Cấp độ | Mức độ ưu tiên | Địa điểm | Địa bàn | Hình thức | Đối tượng thụ hưởng | Cơ quan ban hành | Cơ quan phê duyệt | Cơ quan theo dõi |
     Lãnh đạo chỉ đạo | Đơn vị tính | Phương pháp thực hiện | Tài liệu kèm theo | Nguồn giao | Người ký | Đường dẫn | Tệp đính kèm | Tần suất | Kỳ báo cáo |
     Thực trạng | Hồ sơ lưu | Độ khẩn | Người chỉ đạo | Người giám sát |
     Chuyên viên theo dõi | Phương tiện kiểm chứng | Rủi ro | Nguồn lực | Cách làm | Ở đâu |
     Đơn vị thụ hưởng | Cấp trình | Cơ quan thẩm định | Nơi nhận | Người giao | Mức ưu tiên | Mức độ khó | Mức độ cung cấp | Mức độ ảnh hưởng | Vấn đề tồn tại | Quy mô | Điều kiện thực hiện | Phân loại |
     Cơ quan thẩm định, thẩm tra | Cử tri xã, phường | Chỉ số | Tiêu chí đánh giá hiệu quả | Hình thức tổ chức | KPI | Cơ quan theo dõi, đánh giá | Đơn vị theo dõi, đôn đốc | Cấp phê duyệt | Cơ quan kiểm tra, giám sát`,
  ),
  group(
    "Không phải cột của kế hoạch: khó khăn, kiến nghị",
    { role: undefined, cells: "words", left: [TT, TASK, LEAD, TIME], right: [] },
    `Lý do | Lý do chậm | Nguyên nhân | Nguyên nhân chưa hoàn thành | Khó khăn, vướng mắc | Kiến nghị | Đề xuất, kiến nghị | Đề xuất |
     Tồn tại, hạn chế | Giải pháp khắc phục | Khó khăn, vướng mắc / Nội dung | Ý kiến khác`,
  ),
  group(
    "Không phải cột của kế hoạch: ngày khác",
    { role: undefined, cells: "times", left: [TT, TASK, LEAD], right: [TIME] },
    "Ngày chỉ đạo | Ngày giao nhiệm vụ | Ngày ban hành | Ngày văn bản | Ngày giao | Thời gian bắt đầu | Thời gian / Bắt đầu | Ngày cập nhật | Ngày ký | Ngày tháng văn bản",
  ),
  group(
    "Không phải cột của kế hoạch: người, nơi",
    { role: undefined, cells: "words", left: [TT, TASK, LEAD], right: [PRODUCT] },
    `Họ và tên | Chức vụ | Điện thoại | Số điện thoại liên hệ | Địa chỉ | Email | Họ tên người theo dõi | Ngày sinh | Tên đơn vị | Tên xã |
     Thành phần tham dự | Quê quán | Trình độ | Đơn vị công tác | Dân tộc | Năm sinh | Giới tính`,
  ),
  group(
    "Không phải cột của kế hoạch: người và cơ quan khác, có tên ở dưới",
    { role: undefined, cells: "agencies", left: [TT, TASK, LEAD], right: [SUPPORT, TIME] },
    `Lãnh đạo phụ trách | Lãnh đạo Sở phụ trách | Thường trực Đảng ủy phụ trách | Phó Chủ tịch phụ trách khối | Người phê duyệt |
     Người giao việc | Người đề nghị | Người yêu cầu | Người đánh giá | Người nhận báo cáo | Người được thông báo | Người chứng kiến |
     Cơ quan trình | Cơ quan đề xuất | Cơ quan lấy ý kiến | Cơ quan cung cấp số liệu | Cơ quan quản lý nhà nước | Cấp ra văn bản |
     Đơn vị sử dụng | Đơn vị được hỗ trợ | Đơn vị được giao vốn | Đơn vị thi công | Đơn vị tư vấn | Đơn vị nhận bàn giao | Nơi tổ chức |
     Đơn vị chủ trì / Chức vụ | Phân công / Chỉ đạo | Reviewed by | Requested by`,
  ),
  group(
    "Không phải cột của kế hoạch: ngày khác, chỉ có một cột ngày",
    { role: undefined, cells: "times", left: [TT, TASK, LEAD], right: [NOTE] },
    `Ngày họp | Ngày nhận hồ sơ | Ngày ban hành QĐ | Ngày BĐ | Ngày bắt đầu thực hiện | Thời gian tiếp nhận | Thời điểm giao |
     Thời gian bắt đầu thực hiện | Ngày thành lập | Ngày, tháng, năm ban hành | Start date | Created date | Năm kế hoạch |
     Hạn ban đầu | Hạn cũ`,
  ),
];
