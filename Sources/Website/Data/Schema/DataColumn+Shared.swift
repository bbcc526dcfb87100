import Casebook
import Progress

/// Columns that tables of cases and tables of programmes have alike.
extension DataColumn {
  /// What a task is and how it stands.
  static let task: [DataColumn] = [
    DataColumn("ma", .text, vi: "mã nhiệm vụ", en: "the task's code"),
    DataColumn("viec", .text, vi: "rõ việc", en: "the work"),
    .optional("nguoi", .text, vi: "rõ người", en: "the person"),
    .optional("tham-quyen", .text, vi: "rõ thẩm quyền", en: "the authority"),
    .optional("trach-nhiem", .text, vi: "rõ trách nhiệm", en: "the responsibility"),
    .optional("san-pham", .text, vi: "rõ sản phẩm", en: "the deliverable"),
    DataColumn("bat-dau", .day, vi: "bắt đầu", en: "the start"),
    DataColumn(
      "han-goc", .day, vi: "hạn đặt ban đầu, ngày cuối còn trong hạn", en: "the original deadline, last day in time"),
    DataColumn("han", .day, vi: "hạn hiện nay, ngày cuối còn trong hạn", en: "the deadline in force, last day in time"),
    DataColumn("muc", .number, vi: "mức thực hiện, 0–100", en: "progress, 0–100"),
    DataColumn("trang-thai", .choice(TaskState.allCases.map(\.rawValue)), vi: "tình trạng", en: "the state"),
    .optional("xong", .day, vi: "ngày xong", en: "done on"),
    DataColumn("tre", .number, vi: "trễ so với hạn ban đầu, ngày", en: "slip from the original deadline, in days"),
    DataColumn("gia-han", .number, vi: "số lần gia hạn", en: "how often it was extended"),
    DataColumn("thieu-cap-nhat", .flag, vi: "lâu không cập nhật", en: "whether it has no recent update"),
  ]

  /// The bodies that take part.
  static let agencies = DataColumn("co-quan", .texts, vi: "cơ quan", en: "the bodies")

  /// What an indicator is.
  static let indicator: [DataColumn] = [
    DataColumn("ma", .text, vi: "mã chỉ tiêu", en: "the indicator's code"),
    DataColumn("ten", .text, vi: "tên chỉ tiêu", en: "the indicator's name"),
    .optional("don-vi", .text, vi: "đơn vị tính", en: "the unit"),
    DataColumn(
      "chieu", .choice(Indicator.Direction.allCases.map(\.rawValue)), vi: "chiều phấn đấu", en: "the direction aimed at"
    ),
    .optional("goc", .number, vi: "giá trị gốc", en: "the baseline"),
  ]

  /// What an indicator stands at.
  static let indicatorValue: [DataColumn] = [
    .optional("gia-tri", .number, vi: "giá trị hiện nay", en: "the present value"),
    .optional(
      "ngay", .day, vi: "ngày của giá trị; không có khi là giá trị gốc", en: "the value's day; none for the baseline"),
  ]

  /// When a target is due and how it is met.
  static let outcome: [DataColumn] = [
    .optional("han", .day, vi: "hạn của mức đích", en: "the target's day"),
    .optional("dat", .flag, vi: "đạt hay chưa", en: "whether it is met"),
    .optional("muc-dat", .number, vi: "mức đạt, 0–1", en: "the attainment, 0–1"),
  ]
}
