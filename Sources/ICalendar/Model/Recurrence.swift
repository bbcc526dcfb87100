/// When an event comes again.
public struct Recurrence: Sendable, Hashable {
  /// How long it is from one time to the next.
  public var period: Period
  /// On which day of the month it comes.
  public var anchor: Anchor
  /// After which day it does not come any more; `nil` for never ending. One before the event's first day leaves that one time only.
  public var until: ICalendarDay?

  /// Makes a recurrence.
  public init(every period: Period, on anchor: Anchor = .sameDay, until: ICalendarDay? = nil) {
    self.period = period
    self.anchor = anchor
    self.until = until
  }

  /// How long it is from one time to the next.
  public enum Period: Sendable, Hashable, CaseIterable {
    /// A month.
    case month
    /// Three months.
    case quarter
    /// Six months.
    case halfYear
    /// Twelve months.
    case year
  }

  /// On which day of the month an event comes.
  public enum Anchor: Sendable, Hashable, CaseIterable {
    /// On that of its first day; on the last day of months that are too short for it.
    case sameDay
    /// On each month's last day, whatever its number. Counts where the event's first day is such a day, and is as
    /// `sameDay` elsewhere, because a rule must hold for the first time too.
    case monthEnd
  }
}
