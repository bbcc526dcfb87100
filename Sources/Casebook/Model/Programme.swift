import Diagnostics

/// A programme with targets over several years, tasks and recurring duties (`chuong-trinh.md`).
public struct Programme: Sendable {
  /// The name of its folder.
  public var code: String
  /// Its title (`ten`).
  public var title: String
  /// The document's number (`so`).
  public var documentNumber: String?
  /// The document's day (`ngay`); the programme is there from that day on.
  public var documentDay: CivilDay?
  /// The first and the last day of its period (`tu`, `den`).
  public var start, end: CivilDay
  /// The tasks, in the order of the document (`[[nhiem-vu]]`); they have no weak links.
  public var tasks: [PlannedTask]
  /// The indicators, in the order of the document (`[[chi-tieu]]`), with values of the whole and of organisations.
  public var indicators: [Indicator]
  /// The recurring duties, in the order of the document (`[[dinh-ky]]`).
  public var duties: [RecurringDuty]
  /// Whatever else the document says.
  public var body: Prose?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its document.
  public var location: SourceLocation
}

/// Something to be done once in every period of the calendar, by the period's end (`[[dinh-ky]]`).
public struct RecurringDuty: Sendable {
  /// Its code, such as `DK1`.
  public var code: String
  /// What is to be done (`viec`).
  public var work: String
  /// How long a period is (`moi`).
  public var period: Period
  /// From this day on (`tu`, else the programme's first day).
  public var start: CivilDay
  /// The places of the bodies that do it (`co-quan`).
  public var agencies: [Int]
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation

  /// A period of the calendar.
  public enum Period: String, Sendable, CaseIterable {
    /// Each month.
    case month = "thang"
    /// Each quarter.
    case quarter = "quy"
    /// Each half of a year.
    case halfYear = "6-thang"
    /// Each year.
    case year = "nam"

    /// How many months it has.
    public var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      }
    }

    /// The last day of the period that a day lies in.
    public func end(containing day: CivilDay) -> CivilDay {
      let (year, month, _) = day.components
      let last = (month + months - 1) / months * months
      return CivilDay(year: year, month: last, day: CivilDay.length(ofMonth: last, year: year)) ?? day
    }
  }
}
