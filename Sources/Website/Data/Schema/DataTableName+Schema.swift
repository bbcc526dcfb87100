import Casebook
import Progress

extension DataTableName {
  /// The columns of the table, in their order; none of the roll-ups, which are no table.
  var schema: [DataColumn] {
    switch self {
    case .cases: DataTableName.caseColumns
    case .tasks: DataTableName.taskColumns
    case .weakLinks: DataTableName.weakLinkColumns
    case .extensions: DataTableName.extensionColumns
    case .indicators: DataTableName.indicatorColumns
    case .reports: DataTableName.reportColumns
    case .statistics: DataTableName.statisticColumns
    case .changes: DataTableName.changeColumns
    case .rollUps: []
    }
  }

  private static let caseFile = DataColumn("ho-so", .text, vi: "mã hồ sơ", en: "the case's code")

  private static let caseColumns: [DataColumn] = [
    DataColumn("ma", .text, vi: "mã hồ sơ", en: "the case's code"),
    DataColumn("to-chuc", .text, vi: "mã tổ chức", en: "the organisation's code"),
    DataColumn("ten", .text, vi: "tên tổ chức", en: "the organisation's name"),
    DataColumn("phan-loai", .text, vi: "phân loại vào ngày chốt", en: "the class on the cut-off day"),
    DataColumn("nhom", .texts, vi: "các nhóm có biểu hiện", en: "the groups that its signs belong to"),
    DataColumn("nhan-dien", .day, vi: "ngày nhận diện", en: "identified on"),
    .optional("ket-thuc", .day, vi: "ngày kết thúc", en: "closed on"),
    DataColumn("xep-hang", .choice(Rating.allCases.map(\.rawValue)), vi: "xếp hạng", en: "the rating"),
    DataColumn("ly-do", .reasons, vi: "lý do xếp hạng", en: "the rating's reasons"),
    .optional("ke-hoach", .number, vi: "tiến độ kế hoạch, %", en: "planned progress, %"),
    .optional("thuc-te", .number, vi: "tiến độ thực tế, %", en: "actual progress, %"),
    .optional("lech", .number, vi: "độ lệch, điểm phần trăm", en: "the gap, in points"),
    .optional("tre", .number, vi: "trễ nhất, ngày", en: "the largest slip, in days"),
    .optional("du-bao", .day, vi: "dự báo hoàn thành", en: "the forecast completion"),
    .optional("phu-trach", .text, vi: "cấp ủy viên phụ trách", en: "the member in charge"),
    .optional("dau-moi", .text, vi: "đầu mối xuyên suốt", en: "the lead from beginning to end"),
  ]

  private static let taskColumns =
    [caseFile] + DataColumn.task + [
      DataColumn("khau-yeu", .texts, vi: "khâu yếu mà nhiệm vụ khắc phục", en: "the weak links that it mends"),
      DataColumn.agencies,
    ]

  private static let weakLinkColumns: [DataColumn] = [
    caseFile,
    DataColumn("ma", .text, vi: "mã khâu yếu", en: "the weak link's code"),
    DataColumn("bieu-hien", .text, vi: "mã biểu hiện", en: "the sign's code"),
    .optional("loai", .choice(CauseKind.allCases.map(\.rawValue)), vi: "loại nguyên nhân", en: "the kind of its cause"),
    DataColumn(
      "muc", .choice(Verdict.Degree.allCases.map(\.rawValue)), vi: "mức khắc phục", en: "how far it is overcome"),
    .optional("ngay", .day, vi: "ngày đánh giá gần nhất", en: "the day of the last verdict"),
    DataColumn("nhiem-vu", .texts, vi: "nhiệm vụ khắc phục", en: "the tasks that mend it"),
  ]

  private static let extensionColumns: [DataColumn] = [
    caseFile,
    DataColumn("nhiem-vu", .text, vi: "mã nhiệm vụ", en: "the task's code"),
    DataColumn("ngay", .day, vi: "ngày gia hạn", en: "granted on"),
    DataColumn("tu", .day, vi: "hạn cũ", en: "the deadline before"),
    DataColumn("den", .day, vi: "hạn mới", en: "the deadline after"),
    .optional("van-ban", .text, vi: "văn bản gia hạn", en: "the document that grants it"),
  ]

  private static let indicatorColumns =
    [caseFile] + DataColumn.indicator + DataColumn.indicatorValue
    + [.optional("dich", .goal, vi: "mức đích gần nhất", en: "the next target")] + DataColumn.outcome

  private static let statisticColumns: [DataColumn] = [
    caseFile,
    .optional(
      "bao-cao", .text, vi: "báo cáo có số liệu; không có khi là của hồ sơ",
      en: "the report that states it; none for the case file"),
    DataColumn("ten", .text, vi: "tên số liệu", en: "the statistic's name"),
    DataColumn("kieu", .choice(["co-cau", "ty-le", "bien-dong", "ty-so"]), vi: "kiểu số liệu", en: "its kind"),
    .optional("ngay", .day, vi: "ngày của số liệu", en: "the day that it is of"),
    DataColumn(
      "muc", .choice(["tong", "phan", "cuoi", "chenh", "ty-le"]), vi: "con số được đối chiếu",
      en: "the figure that is checked"),
    DataColumn("ghi", .number, vi: "số đã ghi", en: "what is stated"),
    DataColumn("tinh", .number, vi: "số tính từ các số khác", en: "what the other figures give"),
    DataColumn("chenh", .number, vi: "số đã ghi trừ số tính", en: "what is stated less what is computed"),
    DataColumn("khop", .flag, vi: "khớp hay không", en: "whether both agree"),
  ]

  private static let changeColumns: [DataColumn] = [
    DataColumn("ngay", .day, vi: "ngày thay đổi", en: "the day of the change"),
    .optional(
      "ho-so", .text, vi: "mã hồ sơ; không có khi là của chương trình hoặc đợt báo cáo",
      en: "the case's code; none for a programme or a campaign"),
    .optional("to-chuc", .text, vi: "mã tổ chức của hồ sơ", en: "the code of the case's organisation"),
    DataColumn("loai", .choice(ChangeKind.allCases.map(\.rawValue)), vi: "loại thay đổi", en: "the kind of change"),
    .optional(
      "doi-tuong", .text, vi: "mã của điều thay đổi trong hồ sơ hoặc chương trình",
      en: "the code of what changed in the case or the programme"),
    .optional("tu", .value, vi: "trước đó", en: "before"),
    .optional("den", .value, vi: "từ hôm đó", en: "after"),
    DataColumn("ly-do", .reasons, vi: "lý do xếp hạng", en: "the rating's reasons"),
    .optional("chuong-trinh", .text, vi: "mã chương trình", en: "the programme's code"),
    .optional("dot-bao-cao", .text, vi: "mã đợt báo cáo", en: "the campaign's code"),
  ]

  private static let reportColumns: [DataColumn] = [
    caseFile,
    DataColumn("ky", .text, vi: "quý, dạng 2026-q3", en: "the quarter, as 2026-q3"),
    DataColumn("han", .day, vi: "ngày cuối còn trong hạn", en: "the last day in time"),
    .optional("ngay-gui", .day, vi: "ngày gửi", en: "sent on"),
    DataColumn("trang-thai", .choice(SubmissionState.allCases.map(\.rawValue)), vi: "tình trạng", en: "the state"),
  ]
}
