import Mustache

/// What a row behind figures shows.
struct FigureText: Sendable {
  var code = ""
  var content = ""
  var organisation = ""
  /// Where it leads to, from the site's root.
  var address = ""
  var day = ""

  /// How many texts it has.
  static let partCount = 5

  /// The texts, always in one order.
  var parts: [String] { [code, content, organisation, address, day] }

  /// Writes a row of a page from the bytes of its texts.
  ///
  /// - Parameter part: The bytes of the text of a number in `parts`.
  static func write(_ row: inout RecordWriter<FigureRowFields>, _ part: (Int) -> UnsafeRawBufferPointer) {
    row.text(\.code, part(0))
    row.text(\.content, part(1))
    row.text(\.organisation, part(2))
    row.text(\.address, part(3))
    row.text(\.day, part(4))
  }
}
