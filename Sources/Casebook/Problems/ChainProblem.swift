import Diagnostics

/// Where the chain cause → solution → output is broken, or a record lacks what it should have: warnings.
enum ChainProblem: ContentProblem {
  case wrongDocument(PlanKind, caseClass: String, expected: PlanKind)
  case missingClear(task: String, key: String, clear: Wording)
  case weakLinkWithoutTask(String)
  case taskWithoutWeakLink(String)
  case indicatorWithoutTarget(String)
  case taskOutsidePlan(task: String, CivilDay, start: CivilDay, end: CivilDay)
  case taskOutsideProgramme(task: String, CivilDay, start: CivilDay, end: CivilDay)
  case dutyNeverDue(String, start: CivilDay, end: CivilDay)
  case severalExtensions(task: String, count: Int)
  case extensionWithoutDocument(task: String)
  case closedWithWeakLink(String, Verdict.Degree)

  var severity: Severity { .warning }

  var code: String {
    switch self {
    case .wrongDocument: "chain.wrong-document"
    case .missingClear: "chain.missing-clear"
    case .weakLinkWithoutTask: "chain.weak-link-without-task"
    case .taskWithoutWeakLink: "chain.task-without-weak-link"
    case .indicatorWithoutTarget: "chain.indicator-without-target"
    case .taskOutsidePlan: "chain.task-outside-plan"
    case .taskOutsideProgramme: "chain.task-outside-programme"
    case .dutyNeverDue: "chain.duty-never-due"
    case .severalExtensions: "chain.several-extensions"
    case .extensionWithoutDocument: "chain.extension-without-document"
    case .closedWithWeakLink: "chain.closed-with-weak-link"
    }
  }

  var message: Wording {
    switch self {
    case .wrongDocument(let found, let caseClass, let expected):
      Wording(
        vi: "phân loại \"\(caseClass)\" cần \(expected.wording.vi), mà hồ sơ có \(found.wording.vi)",
        en: "the class \"\(caseClass)\" asks for \(expected.wording.en), but the case has \(found.wording.en)")
    case .missingClear(let task, _, let clear):
      Wording(vi: "nhiệm vụ \(task) chưa \(clear.vi)", en: "the task \(task) lacks its \(clear.en)")
    case .weakLinkWithoutTask(let code):
      Wording(vi: "khâu yếu \(code) chưa có nhiệm vụ nào", en: "the weak link \(code) has no task")
    case .taskWithoutWeakLink(let code):
      Wording(vi: "nhiệm vụ \(code) không gắn với khâu yếu nào", en: "the task \(code) belongs to no weak link")
    case .indicatorWithoutTarget(let code):
      Wording(vi: "chỉ tiêu \(code) chưa có mốc", en: "the indicator \(code) has no target")
    case .taskOutsidePlan(let task, let day, let start, let end):
      Wording(
        vi: "nhiệm vụ \(task) có hạn \(day.vietnamese), ngoài thời gian của kế hoạch"
          + " (\(start.vietnamese) – \(end.vietnamese))",
        en: "the task \(task) is due on \(day.iso), outside its plan (\(start.iso) – \(end.iso))")
    case .taskOutsideProgramme(let task, let day, let start, let end):
      Wording(
        vi: "nhiệm vụ \(task) có hạn \(day.vietnamese), ngoài thời gian của chương trình"
          + " (\(start.vietnamese) – \(end.vietnamese))",
        en: "the task \(task) is due on \(day.iso), outside its programme (\(start.iso) – \(end.iso))")
    case .dutyNeverDue(let duty, let start, let end):
      Wording(
        vi: "việc định kỳ \(duty) không có kỳ nào kết thúc từ \(start.vietnamese) đến \(end.vietnamese)",
        en: "no period of the recurring duty \(duty) ends between \(start.iso) and \(end.iso)")
    case .severalExtensions(let task, let count):
      Wording(
        vi: "nhiệm vụ \(task) gia hạn lần thứ \(count)", en: "this is extension number \(count) of the task \(task)")
    case .extensionWithoutDocument(let task):
      Wording(vi: "gia hạn nhiệm vụ \(task) không có văn bản", en: "an extension of the task \(task) has no document")
    case .closedWithWeakLink(let code, let degree):
      Wording(
        vi: "hồ sơ kết thúc là đã củng cố, mà khâu yếu \(code) \(degree.wording.vi)",
        en: "the case is closed as consolidated, but the weak link \(code) is \(degree.wording.en)")
    }
  }

  var help: Wording? {
    switch self {
    case .wrongDocument(_, _, let expected):
      Wording(vi: "đổi thành \(expected.rawValue).md", en: "make it \(expected.rawValue).md")
    case .missingClear(_, let key, _): Wording(vi: "thêm \(key) = \"…\"", en: "add \(key) = \"…\"")
    case .weakLinkWithoutTask(let code):
      Wording(
        vi: "ghi \(code) vào khau-yeu của nhiệm vụ khắc phục nó",
        en: "name \(code) in khau-yeu of the task that mends it")
    case .taskWithoutWeakLink: Wording(vi: "thêm khau-yeu = [\"…\"]", en: "add khau-yeu = [\"…\"]")
    case .indicatorWithoutTarget(let code):
      Wording(vi: "thêm [[moc]] cho \(code)", en: "add a [[moc]] for \(code)")
    case .taskOutsidePlan:
      Wording(vi: "xem lại hạn hoặc thời gian của kế hoạch", en: "look at the deadline or the plan's period")
    case .taskOutsideProgramme:
      Wording(
        vi: "xem lại hạn hoặc thời gian của chương trình", en: "look at the deadline or the programme's period")
    case .dutyNeverDue:
      Wording(vi: "xem lại tu hoặc thời gian của chương trình", en: "look at tu or the programme's period")
    case .severalExtensions:
      Wording(vi: "cân nhắc lại nhiệm vụ hoặc cách làm", en: "think the task over, or how it is done")
    case .extensionWithoutDocument: Wording(vi: "thêm van-ban = \"…\"", en: "add van-ban = \"…\"")
    case .closedWithWeakLink:
      Wording(vi: "bổ sung đánh giá hoặc xem lại kết thúc", en: "add a verdict or look at the closing again")
    }
  }
}

extension PlanKind {
  /// The document's name in a sentence.
  var wording: Wording {
    switch self {
    case .scheme: Wording(vi: "đề án", en: "a scheme (đề án)")
    case .plan: Wording(vi: "kế hoạch", en: "a plan (kế hoạch)")
    }
  }
}

extension Verdict.Degree {
  /// The verdict in a sentence.
  var wording: Wording {
    switch self {
    case .not: Wording(vi: "chưa khắc phục", en: "not overcome")
    case .partly: Wording(vi: "mới khắc phục một phần", en: "overcome only in part")
    case .overcome: Wording(vi: "đã khắc phục", en: "overcome")
    }
  }
}
