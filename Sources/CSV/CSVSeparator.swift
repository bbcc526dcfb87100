/// The byte that stands between two cells of a row.
public enum CSVSeparator: UInt8, Sendable, Hashable, CaseIterable {
  /// A tab, as Excel's "Unicode text" and what is copied out of a sheet have it.
  case tab = 0x09
  /// A semicolon, as Excel writes where the comma is the decimal mark, which is so in Vietnam.
  case semicolon = 0x3B
  /// A comma, as RFC 4180 has it.
  case comma = 0x2C
}
