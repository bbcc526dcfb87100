/// The types of value that TOML 1.0.0 knows.
public enum TOMLKind: Sendable, Hashable, CaseIterable {
  /// Text in quotes.
  case string
  /// A whole number of 64 bits.
  case integer
  /// A binary64 number, infinite ones and NaN among them.
  case float
  /// `true` or `false`.
  case boolean
  /// A date with a time and its distance from UTC.
  case offsetDateTime
  /// A date with a time, of no certain place.
  case localDateTime
  /// A date.
  case localDate
  /// A time of the day.
  case localTime
  /// `[ … ]`, or all tables under one `[[header]]`.
  case array
  /// `{ … }`, `[header]`, one `[[header]]`, or what dotted keys imply.
  case table
}
