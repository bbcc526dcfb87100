/// The kinds of change, in the order in which those of one case and one day are told.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// A case was identified.
  case opened = "mo"
  /// A case ended.
  case closed = "ket-thuc"
  /// A case is rated worse.
  case worsened = "xau-di"
  /// A case is rated better.
  case improved = "tot-len"
  /// A case is of another class.
  case reclassified = "phan-loai-lai"
  /// A task is done.
  case done = "hoan-thanh"
  /// A task is overdue.
  case overdue = "qua-han"
  /// A task has another deadline.
  case extended = "gia-han"
  /// An indicator has another value.
  case indicatorMoved = "chi-tieu"
  /// A report was sent.
  case reportSent = "bao-cao"
  /// Something was sent in for a campaign.
  case submitted = "nop"
}
