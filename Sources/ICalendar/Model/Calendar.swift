/// A calendar that people subscribe to or open: RFC 5545's `VCALENDAR`.
public struct Calendar: Sendable, Hashable {
  /// Which program made the calendar, by convention as in `-//Owner//Program//VI`; required by the standard.
  public var productID: String
  /// The name under which readers show it; empty where it has none.
  public var name: String
  /// Its events, written in this order.
  public var events: [Event]

  /// Makes a calendar.
  public init(productID: String, name: String = "", events: [Event] = []) {
    self.productID = productID
    self.name = name
    self.events = events
  }
}
