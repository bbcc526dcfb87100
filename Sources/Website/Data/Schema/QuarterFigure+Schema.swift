import Diagnostics

extension QuarterFigure {
  /// The columns of the table of a quarter's figures: whose they are, the quarter's, those of the quarter before.
  static let columns: [DataColumn] =
    [
      DataColumn(
        "loai", .choice(["tong", "nhom", "phan-loai", "to-chuc"]),
        vi: "toàn bộ, nhóm, phân loại hay cấp trên trực tiếp",
        en: "the whole, a group, a class or a superior body"),
      DataColumn("ma", .text, vi: "mã", en: "its code"), DataColumn("ten", .text, vi: "tên", en: "its name"),
    ] + all.map { $0.column(isBefore: false) } + all.map { $0.column(isBefore: true) }

  private func column(isBefore: Bool) -> DataColumn {
    let vi = isBefore ? meaning.vi + ", quý trước" : meaning.vi
    let en = isBefore ? meaning.en + ", in the quarter before" : meaning.en
    let key = isBefore ? code + "-truoc" : code
    return isPercentage ? .optional(key, .number, vi: vi, en: en) : DataColumn(key, .number, vi: vi, en: en)
  }

  private var meaning: Wording {
    switch self {
    case .caseCount: Wording(vi: "hồ sơ đã nhận diện, kể cả đã đóng", en: "cases identified, closed ones included")
    case .openCount: Wording(vi: "hồ sơ đang củng cố", en: "open cases")
    case .openedCount: Wording(vi: "hồ sơ mở mới trong quý", en: "cases opened in the quarter")
    case .closedCount: Wording(vi: "hồ sơ kết thúc trong quý", en: "cases closed in the quarter")
    case .rating(let rating): Wording(vi: "hồ sơ xếp hạng \(rating.rawValue)", en: "cases rated \(rating.rawValue)")
    case .taskCount: Wording(vi: "nhiệm vụ của hồ sơ đang củng cố", en: "tasks of open cases")
    case .task(let state): Wording(vi: "nhiệm vụ \(state.rawValue)", en: "tasks in the state \(state.rawValue)")
    case .planned: Wording(vi: "tiến độ kế hoạch bình quân, %", en: "mean planned progress, %")
    case .actual: Wording(vi: "tiến độ thực tế bình quân, %", en: "mean actual progress, %")
    case .extensionCount: Wording(vi: "lượt gia hạn đã cho", en: "extensions granted")
    case .weakLink(let degree):
      Wording(vi: "khâu yếu \(degree.rawValue)", en: "weak links with the verdict \(degree.rawValue)")
    case .indicatorsMet: Wording(vi: "chỉ tiêu đạt", en: "indicators met")
    case .indicatorCount: Wording(vi: "chỉ tiêu được xét", en: "indicators that can be met")
    case .reportCount: Wording(vi: "báo cáo phải gửi của quý", en: "the quarter's reports owed")
    case .report(let state): Wording(vi: "báo cáo \(state.rawValue)", en: "reports in the state \(state.rawValue)")
    case .proposalCount: Wording(vi: "kiến nghị trong các báo cáo", en: "proposals in the reports")
    case .answeredCount: Wording(vi: "kiến nghị đã được trả lời", en: "proposals answered")
    }
  }
}
