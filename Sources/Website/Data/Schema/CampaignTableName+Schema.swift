import Casebook
import Progress

extension CampaignTableName {
  /// The name of the table's definition in the schema.
  var definition: String { "dot-bao-cao-" + rawValue }

  /// The columns of the table, in their order.
  var schema: [DataColumn] {
    switch self {
    case .submissions: CampaignTableName.submissionColumns
    case .figures: CampaignTableName.figureColumns
    case .outline: CampaignTableName.outlineColumns
    }
  }

  private static let submissionColumns: [DataColumn] = [
    DataColumn("chang", .text, vi: "mã chặng", en: "the stage's code"),
    .optional("to-chuc", .text, vi: "mã tổ chức phải nộp", en: "the organisation that owes it, by its code"),
    .optional(
      "co-quan", .text, vi: "mã cơ quan, nếu là mốc của cơ quan", en: "the body whose milestone it is, by its code"),
    DataColumn("ten", .text, vi: "tên nơi phải nộp", en: "the name of who owes it"),
    DataColumn("han", .day, vi: "ngày cuối còn trong hạn", en: "the last day in time"),
    .optional("ngay-nop", .day, vi: "ngày nộp đầu tiên", en: "first sent on"),
    DataColumn("trang-thai", .choice(SubmissionState.allCases.map(\.rawValue)), vi: "tình trạng", en: "the state"),
    DataColumn("tep", .texts, vi: "tệp đã nộp", en: "the files sent"),
  ]

  private static let figureColumns: [DataColumn] = [
    DataColumn("to-chuc", .text, vi: "mã tổ chức cấp trên", en: "the superior body's code"),
    DataColumn("ma", .text, vi: "mã số liệu", en: "the figure's code"),
    DataColumn("ten", .text, vi: "tên số liệu", en: "the figure's name"),
    .optional("don-vi", .text, vi: "đơn vị tính", en: "the unit"),
    DataColumn("gop", .choice(FormFigure.Compiling.allCases.map(\.rawValue)), vi: "cách gộp", en: "how it is compiled"),
    .optional("tu-bao-cao", .number, vi: "số của chính tổ chức", en: "the body's own figure"),
    .optional("tong-hop", .number, vi: "số gộp từ cấp ngay dưới", en: "the figure compiled from directly below"),
    .optional(
      "chenh", .number, vi: "số của tổ chức trừ số gộp, khi hai số lệch nhau",
      en: "the own figure less the compiled one, where they disagree"),
    DataColumn(
      "don-vi-co-so-lieu", .number, vi: "số đơn vị trực thuộc có số liệu", en: "the bodies directly below that gave one"
    ),
    DataColumn("don-vi-truc-thuoc", .number, vi: "số đơn vị trực thuộc", en: "the bodies directly below"),
  ]

  private static let outlineColumns: [DataColumn] = [
    DataColumn("ma", .text, vi: "mã mục đề cương", en: "the item's code"),
    DataColumn("ten", .text, vi: "tên mục", en: "the item's name"),
    DataColumn("da-tra-loi", .number, vi: "số báo cáo có trả lời mục này", en: "the reports that answer it"),
    DataColumn("bao-cao", .number, vi: "số báo cáo đã nhận", en: "the reports received"),
    DataColumn("phai-nop", .number, vi: "số tổ chức phải nộp", en: "the organisations that have to submit"),
  ]
}
