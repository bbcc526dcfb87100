import Casebook
import Progress

extension ProgrammeTableName {
  /// The name of the file's definition in the schema.
  var definition: String { "chuong-trinh-" + rawValue }

  /// The table's columns, in order.
  var schema: [DataColumn] {
    switch self {
    case .indicators: ProgrammeTableName.indicatorColumns
    case .organisations: ProgrammeTableName.organisationColumns
    case .tasks: ProgrammeTableName.taskColumns
    case .duties: ProgrammeTableName.dutyColumns
    }
  }

  private static let indicatorColumns =
    DataColumn.indicator + [.optional("goc-ngay", .day, vi: "ngày của giá trị gốc", en: "the baseline's day")]
    + DataColumn.indicatorValue + [.optional("dich", .goal, vi: "mức đích", en: "the target")] + DataColumn.outcome

  private static let organisationColumns: [DataColumn] = [
    DataColumn("chi-tieu", .text, vi: "mã chỉ tiêu", en: "the indicator's code"),
    DataColumn("to-chuc", .text, vi: "mã tổ chức", en: "the organisation's code"),
    DataColumn("ten", .text, vi: "tên tổ chức", en: "the organisation's name"),
    DataColumn("gia-tri", .number, vi: "giá trị mới nhất của tổ chức", en: "the organisation's last value"),
    DataColumn("ngay", .day, vi: "ngày của giá trị", en: "the value's day"),
    .optional("dich", .goal, vi: "mức đích gần nhất của chương trình", en: "the programme's next target"),
    .optional("han", .day, vi: "hạn của mức đích", en: "the target's day"),
    .optional("dat", .flag, vi: "đạt hay chưa", en: "whether it is met"),
  ]

  private static let taskColumns = DataColumn.task + [DataColumn.agencies]

  private static let dutyColumns: [DataColumn] = [
    DataColumn("ma", .text, vi: "mã việc định kỳ", en: "the duty's code"),
    DataColumn("viec", .text, vi: "việc", en: "the work"),
    DataColumn("moi", .choice(RecurringDuty.Period.allCases.map(\.rawValue)), vi: "mỗi kỳ", en: "the period"),
    DataColumn("ngay", .day, vi: "ngày cuối của kỳ", en: "the period's last day"),
    DataColumn.agencies,
  ]
}
