import Diagnostics

extension UsageError {
  /// What is wrong, as a sentence.
  var wording: Wording {
    switch self {
    case .noCommand: Wording(vi: "thiếu lệnh", en: "a command is missing")
    case .unknownCommand(let name, let likely):
      UsageError.guess(likely, vi: "không có lệnh \"\(name)\"", en: "there is no command \"\(name)\"")
    case .unknownOption(let name, let likely):
      UsageError.guess(likely, vi: "không có tùy chọn \(name)", en: "there is no option \(name)")
    case .missingValue(let name): Wording(vi: "\(name) cần một giá trị", en: "\(name) needs a value")
    case .surplusValue(let name): Wording(vi: "\(name) không nhận giá trị", en: "\(name) takes no value")
    case .surplusArgument(let text): Wording(vi: "thừa \"\(text)\"", en: "\"\(text)\" is too much")
    case .doubledOption(let name): Wording(vi: "\(name) có hai lần", en: "\(name) is given twice")
    case .notADay(let text):
      Wording(
        vi: "\"\(text)\" không phải ngày; viết như 2026-09-30", en: "\"\(text)\" is no day; write it like 2026-09-30")
    case .missingDays:
      Wording(
        vi: "diff cần hai ngày, viết như 2026-06-30 2026-09-30",
        en: "diff needs two days, written like 2026-06-30 2026-09-30")
    case .daysReversed(let first, let last):
      Wording(
        vi: "ngày \(first.iso) sau ngày \(last.iso); ghi ngày trước rồi đến ngày sau",
        en: "\(first.iso) is after \(last.iso); write the earlier day first")
    case .notACount(let text):
      Wording(vi: "\"\(text)\" không phải số từ 1 đến 1024", en: "\"\(text)\" is no number from 1 to 1024")
    case .notAFormat(let text):
      Wording(vi: "\"\(text)\" không phải text, lines hoặc json", en: "\"\(text)\" is not text, lines or json")
    case .unknownTopic(let name): Wording(vi: "không có lệnh \"\(name)\"", en: "there is no command \"\(name)\"")
    case .noContent(let path):
      Wording(
        vi: "\(path) không có thư mục content; chỉ ra thư mục chứa content và themes",
        en: "\(path) has no folder content; name the folder that holds content and themes")
    case .unknownEdition(let code, let known):
      Wording(
        vi: "không có ấn bản \"\(code)\"; có: \(known.joined(separator: ", "))",
        en: "there is no edition \"\(code)\"; there are: \(known.joined(separator: ", "))")
    case .outputOverlaps(let path):
      Wording(
        vi: "không ghi trang vào \(path), nơi có nội dung hoặc giao diện",
        en: "the site cannot be written to \(path), where content or themes are")
    }
  }

  private static func guess(_ likely: String?, vi: String, en: String) -> Wording {
    guard let likely else { return Wording(vi: vi, en: en) }
    return Wording(vi: "\(vi); có phải \(likely)?", en: "\(en); did you mean \(likely)?")
  }
}
