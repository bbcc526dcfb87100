import Casebook
import Diagnostics

/// What is late or stale on a day, or contradicts itself: warnings that point at the content.
enum StandingProblem {
  case reportMissing(Quarter, deadline: CivilDay)
  case reportLate(Quarter, deadline: CivilDay, sentOn: CivilDay)
  case stepLate(Int, deadline: CivilDay)
  case stepDoneLate(Int, deadline: CivilDay, doneOn: CivilDay)
  case staleTask(String, since: CivilDay, days: Int)
  case indicatorMovesAway(String)
  case submissionsMissing(stage: String, count: Int, deadline: CivilDay)

  private var code: String {
    switch self {
    case .reportMissing: "progress.report-missing"
    case .reportLate: "progress.report-late"
    case .stepLate, .stepDoneLate: "progress.step-late"
    case .staleTask: "progress.no-recent-update"
    case .indicatorMovesAway: "progress.indicator-moves-away"
    case .submissionsMissing: "progress.submissions-missing"
    }
  }

  private var message: Wording {
    switch self {
    case .reportMissing(let quarter, let deadline):
      Wording(
        vi: "thiếu báo cáo \(quarter.code), hạn \(deadline.vietnamese)",
        en: "the report \(quarter.code), due on \(deadline.iso), is missing")
    case .reportLate(let quarter, let deadline, let sentOn):
      Wording(
        vi: "báo cáo \(quarter.code) gửi ngày \(sentOn.vietnamese), sau hạn \(deadline.vietnamese)",
        en: "the report \(quarter.code) was sent on \(sentOn.iso), after it was due on \(deadline.iso)")
    case .stepLate(let number, let deadline):
      Wording(
        vi: "bước \(number) chưa xong, đã quá hạn \(deadline.vietnamese)",
        en: "step \(number) is not done and was due on \(deadline.iso)")
    case .stepDoneLate(let number, let deadline, let doneOn):
      Wording(
        vi: "bước \(number) xong ngày \(doneOn.vietnamese), sau hạn \(deadline.vietnamese)",
        en: "step \(number) was done on \(doneOn.iso), after it was due on \(deadline.iso)")
    case .staleTask(let code, let since, let days):
      Wording(
        vi: "nhiệm vụ \(code) không có cập nhật từ \(since.vietnamese) (\(days) ngày)",
        en: "the task \(code) has had no update since \(since.iso) (\(days) days)")
    case .indicatorMovesAway(let code):
      Wording(
        vi: "mọi nhiệm vụ đã xong mà chỉ tiêu \(code) đi ngược hướng mục tiêu",
        en: "all tasks are done, but the indicator \(code) moves away from its target")
    case .submissionsMissing(let stage, let count, let deadline):
      Wording(
        vi: "chặng \(stage) còn thiếu \(count) nơi chưa nộp, hạn \(deadline.vietnamese)",
        en: "the stage \(stage), due on \(deadline.iso), lacks \(count) submissions")
    }
  }

  private var help: Wording? {
    switch self {
    case .reportMissing(let quarter, _):
      Wording(vi: "thêm bao-cao/\(quarter.code).md", en: "add bao-cao/\(quarter.code).md")
    case .stepLate: Wording(vi: "ghi ngày xong (xong = …)", en: "say when it was done (xong = …)")
    case .staleTask: Wording(vi: "thêm một dòng cap-nhat", en: "add an entry to cap-nhat")
    case .submissionsMissing: Wording(vi: "ghi vào nop khi đã nhận", en: "enter them in nop once they are there")
    case .reportLate, .stepDoneLate, .indicatorMovesAway: nil
    }
  }

  /// The warning at a place.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(code, .warning, at: location, message, help: help)
  }
}
