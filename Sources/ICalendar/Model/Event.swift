/// Something that lasts one whole day or several: RFC 5545's `VEVENT`.
///
/// In texts, line breaks stay and other control characters are dropped.
public struct Event: Sendable, Hashable {
  /// By what readers know the event again after a change; no two in a calendar may have the same.
  public var uid: String
  /// The day of the event's latest change, written as midnight UTC.
  public var stamp: ICalendarDay
  /// Its first day.
  public var firstDay: ICalendarDay
  /// Its last day, itself included; one before `firstDay` counts as `firstDay`.
  public var lastDay: ICalendarDay
  /// What it is, in a line.
  public var summary: String
  /// More about it; empty where there is nothing to say.
  public var details: String = ""
  /// Where to read on; characters that no address can have are percent-encoded. `nil` or empty where there is no such place.
  public var url: String?
  /// Words by which readers sort events.
  public var categories: [String] = []
  /// Whether it takes place; `nil` where nothing is said of that.
  public var status: Status?
  /// Whether it takes up the time of who has it in the calendar.
  public var transparency: Transparency = .transparent
  /// How many days before the first day's midnight a reader is to remind of it; below 0 counts as 0, `nil` for never.
  public var alarmDaysBefore: Int?
  /// When it comes again; `nil` for never.
  public var recurrence: Recurrence?

  /// Makes an event of some days, or of one where no last day is given.
  public init(
    uid: String, stamp: ICalendarDay, firstDay: ICalendarDay, lastDay: ICalendarDay? = nil, summary: String
  ) {
    self.uid = uid
    self.stamp = stamp
    self.firstDay = firstDay
    self.lastDay = lastDay ?? firstDay
    self.summary = summary
  }

  /// Whether an event takes place.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It may.
    case tentative = "TENTATIVE"
    /// It will.
    case confirmed = "CONFIRMED"
    /// It will not.
    case cancelled = "CANCELLED"
  }

  /// Whether an event makes people busy.
  public enum Transparency: String, Sendable, Hashable, CaseIterable {
    /// It does: searches for free time find the day taken.
    case opaque = "OPAQUE"
    /// It does not, as with deadlines.
    case transparent = "TRANSPARENT"
  }
}
