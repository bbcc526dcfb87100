/// The periods that deadlines are shown by, the most pressing first.
enum DeadlinePeriod: String, CaseIterable {
  case overdue = "qua-han"
  case week = "7-ngay"
  case month = "30-ngay"
  case quarter = "90-ngay"
  case later = "sau"

  /// The period of a deadline so many days ahead.
  init(daysAhead days: Int) {
    self =
      switch days {
      case ..<0: .overdue
      case ...7: .week
      case ...30: .month
      case ...90: .quarter
      default: .later
      }
  }
}
