import Diagnostics

/// Days that contradict each other.
enum DateProblem: ContentProblem {
  case closedBeforeIdentified(CivilDay, identified: CivilDay)
  case endBeforeStart(CivilDay, start: CivilDay)
  case deadlineBeforeStart(task: String, CivilDay, start: CivilDay)
  case overlappingCases(organisation: String, other: String)
  case reclassifiedBeforeIdentified(CivilDay, identified: CivilDay)
  case reclassifiedAfterClosed(CivilDay, closed: CivilDay)
  case extensionBeforeOriginal(task: String, CivilDay, original: CivilDay)
  case afterClosing(CivilDay, closed: CivilDay)
  case approvedBeforeIdentified(CivilDay, identified: CivilDay)
  case extensionNotLater(task: String, CivilDay, present: CivilDay)

  var code: String {
    switch self {
    case .closedBeforeIdentified: "date.closed-before-identified"
    case .endBeforeStart: "date.end-before-start"
    case .deadlineBeforeStart: "date.deadline-before-start"
    case .overlappingCases: "date.overlapping-cases"
    case .reclassifiedBeforeIdentified: "date.reclassified-before-identified"
    case .reclassifiedAfterClosed: "date.reclassified-after-closed"
    case .extensionBeforeOriginal: "date.extension-before-original"
    case .afterClosing: "date.after-closing"
    case .approvedBeforeIdentified: "date.approved-before-identified"
    case .extensionNotLater: "date.extension-not-later"
    }
  }

  var severity: Severity {
    switch self {
    case .afterClosing, .approvedBeforeIdentified, .extensionNotLater: .warning
    default: .error
    }
  }

  var message: Wording {
    switch self {
    case .closedBeforeIdentified(let day, let identified):
      Wording(
        vi: "kết thúc ngày \(day.vietnamese), trước ngày nhận diện \(identified.vietnamese)",
        en: "closed on \(day.iso), before it was identified on \(identified.iso)")
    case .endBeforeStart(let day, let start):
      Wording(
        vi: "ngày cuối \(day.vietnamese) đứng trước ngày đầu \(start.vietnamese)",
        en: "the last day \(day.iso) comes before the first, \(start.iso)")
    case .deadlineBeforeStart(let task, let day, let start):
      Wording(
        vi: "nhiệm vụ \(task) có hạn \(day.vietnamese) trước ngày bắt đầu \(start.vietnamese)",
        en: "the task \(task) is due on \(day.iso), before it begins on \(start.iso)")
    case .overlappingCases(let organisation, let other):
      Wording(
        vi: "hồ sơ này của tổ chức \"\(organisation)\" trùng thời gian với hồ sơ \"\(other)\"",
        en: "this case of the organisation \"\(organisation)\" overlaps with the case \"\(other)\"")
    case .reclassifiedBeforeIdentified(let day, let identified):
      Wording(
        vi: "phân loại lại ngày \(day.vietnamese), trước ngày nhận diện \(identified.vietnamese)",
        en: "reclassified on \(day.iso), before it was identified on \(identified.iso)")
    case .reclassifiedAfterClosed(let day, let closed):
      Wording(
        vi: "phân loại lại ngày \(day.vietnamese), sau ngày kết thúc \(closed.vietnamese)",
        en: "reclassified on \(day.iso), after it was closed on \(closed.iso)")
    case .extensionBeforeOriginal(let task, let day, let original):
      Wording(
        vi: "gia hạn nhiệm vụ \(task) đến \(day.vietnamese), trước hạn đầu \(original.vietnamese)",
        en: "the task \(task) is extended to \(day.iso), before its original deadline \(original.iso)")
    case .afterClosing(let day, let closed):
      Wording(
        vi: "ngày \(day.vietnamese) đứng sau ngày kết thúc hồ sơ \(closed.vietnamese)",
        en: "\(day.iso) comes after the case was closed on \(closed.iso)")
    case .approvedBeforeIdentified(let day, let identified):
      Wording(
        vi: "phê duyệt ngày \(day.vietnamese), trước ngày nhận diện \(identified.vietnamese)",
        en: "approved on \(day.iso), before the case was identified on \(identified.iso)")
    case .extensionNotLater(let task, let day, let present):
      Wording(
        vi: "gia hạn nhiệm vụ \(task) đến \(day.vietnamese), không muộn hơn hạn đang có \(present.vietnamese)",
        en: "the task \(task) is extended to \(day.iso), no later than its present deadline \(present.iso)")
    }
  }

  var help: Wording? {
    switch self {
    case .overlappingCases:
      Wording(vi: "kết thúc hồ sơ trước rồi mới mở hồ sơ sau", en: "close the earlier case before the later one begins")
    default:
      Wording(vi: "xem lại ngày", en: "look at the days again")
    }
  }
}
