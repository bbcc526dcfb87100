/// How a task stands on a day.
public enum TaskState: String, Sendable, CaseIterable {
  /// Called off.
  case calledOff = "dung"
  /// Done, not after its deadline as it stood that day.
  case done = "hoan-thanh"
  /// Done after it.
  case doneLate = "hoan-thanh-cham"
  /// Not done, and its deadline has passed.
  case overdue = "qua-han"
  /// Not done, and few days remain.
  case dueSoon = "sap-han"
  /// Begun.
  case underWay = "dang-lam"
  /// Not begun.
  case notBegun = "chua-bat-dau"

  /// The four states of official reports, which headline counts use.
  public enum Headline: String, Sendable, CaseIterable {
    /// Hoàn thành đúng hạn.
    case doneInTime = "hoan-thanh"
    /// Hoàn thành quá hạn.
    case doneLate = "hoan-thanh-cham"
    /// Chưa hoàn thành trong hạn.
    case openInTime = "trong-han"
    /// Chưa hoàn thành quá hạn.
    case overdue = "qua-han"
  }

  /// The state of official reports; none for a task called off.
  public var headline: Headline? {
    switch self {
    case .calledOff: nil
    case .done: .doneInTime
    case .doneLate: .doneLate
    case .overdue: .overdue
    case .dueSoon, .underWay, .notBegun: .openInTime
    }
  }
}
