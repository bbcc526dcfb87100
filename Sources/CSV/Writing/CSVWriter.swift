/// Writes a table of separated values, cell by cell, at the end of an array of bytes.
///
/// The first row written is the header, in which everything is quoted that could lead a reader to another separator.
/// What it writes, `CSVTable` reads back the same, except for cells that `guardsFormulas` changes.
public struct CSVWriter: Sendable {
  /// How a table is written.
  public struct Options: Sendable, Hashable {
    /// What stands between cells.
    public var separator: CSVSeparator
    /// What ends a row.
    public var lineEnd: LineEnd
    /// Whether the file begins with a byte order mark, without which Excel takes it for a code page.
    public var byteOrderMark: Bool
    /// Whether numbers have a comma before their decimals.
    public var decimalComma: Bool
    /// Whether a text that a spreadsheet would take for a formula (one that begins with `=`, `+`, `-`, `@`, a tab or
    /// a CR) gets an apostrophe before it. Texts that others wrote may do harm otherwise.
    public var guardsFormulas: Bool

    /// Makes options; by default those with which Excel in Vietnam opens a table by a double click.
    public init(
      separator: CSVSeparator = .semicolon, lineEnd: LineEnd = .crlf, byteOrderMark: Bool = true,
      decimalComma: Bool = true, guardsFormulas: Bool = true
    ) {
      self.separator = separator
      self.lineEnd = lineEnd
      self.byteOrderMark = byteOrderMark
      self.decimalComma = decimalComma
      self.guardsFormulas = guardsFormulas
    }
  }

  /// What ends a row.
  public enum LineEnd: Sendable, Hashable, CaseIterable {
    /// A line feed.
    case lf
    /// A carriage return and a line feed, as RFC 4180 has it.
    case crlf
  }

  /// How the table is written.
  public let options: Options
  private var isHeader = true
  private var columnCount = 0
  /// Whether the row has nothing yet by which a reader would know it from a blank line.
  private var rowIsBlank = true

  /// Makes a writer of one table.
  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// Writes a cell of text.
  public mutating func text(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { self.text(utf8: $0, to: &output) }
  }

  /// Writes a cell of text given as UTF-8.
  public mutating func text(utf8 text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    if options.guardsFormulas, let first = text.first, CSVWriter.beginsFormula(first) {
      cell([UInt8(ascii: "'")] + text, to: &output)
    } else {
      cell(text, to: &output)
    }
  }

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  /// Writes a cell with a whole number, never guarded.
  public mutating func number(_ number: Int, to output: inout [UInt8]) {
    cell(String(number).utf8, to: &output)
  }

  /// Writes a cell with a number, never guarded, in the fewest digits that tell it from all others and without an
  /// exponent; an empty cell where it is not finite.
  public mutating func number(_ number: Double, to output: inout [UInt8]) {
    cell(decimalDigits(of: number, mark: options.decimalComma ? "," : ".").utf8, to: &output)
  }

  /// Writes a cell with the number `mantissa` · 10^−`decimals`, never guarded, digit by digit as given.
  public mutating func number(_ mantissa: Int64, decimals: Int, to output: inout [UInt8]) {
    // At most 19 digits, a sign, a mark, and zeros where there are more decimals than digits.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24 + max(0, decimals)) { digits in
      var place = digits.count
      func put(_ byte: UInt8) {
        place -= 1
        digits[place] = byte
      }
      var rest = mantissa.magnitude
      var count = 0
      repeat {
        if count == decimals, count > 0 { put(UInt8(ascii: options.decimalComma ? "," : ".")) }
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        count += 1
      } while rest > 0 || count <= decimals
      if mantissa < 0 { put(UInt8(ascii: "-")) }
      cell(UnsafeBufferPointer(rebasing: digits[place...]), to: &output)
    }
  }

  /// Writes a cell with a day as in `2026-09-30`, never guarded.
  public mutating func day(year: Int, month: Int, day: Int, to output: inout [UInt8]) {
    func padded(_ number: Int, _ length: Int) -> String {
      let digits = String(number.magnitude)
      let zeros = String(repeating: "0", count: max(0, length - digits.utf8.count))
      return (number < 0 ? "-" : "") + zeros + digits
    }
    guard (0...9999).contains(year), (0...99).contains(month), (0...99).contains(day) else {
      return cell("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))".utf8, to: &output)
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { digits in
      var rest = year * 10_000 + month * 100 + day
      for place in (0..<10).reversed() {
        if place == 4 || place == 7 {
          digits[place] = UInt8(ascii: "-")
        } else {
          digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
      }
      cell(UnsafeBufferPointer(digits), to: &output)
    }
  }

  /// Writes an empty cell.
  public mutating func empty(to output: inout [UInt8]) {
    cell([], to: &output)
  }

  /// Ends the row; nothing where it has no cells.
  public mutating func endRow(to output: inout [UInt8]) {
    guard columnCount > 0 else { return }
    if rowIsBlank {
      // All cells are empty, and a reader would skip the line: quotes in the last cell keep it.
      output.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: "\"")])
    }
    if options.lineEnd == .crlf { output.append(UInt8(ascii: "\r")) }
    output.append(UInt8(ascii: "\n"))
    isHeader = false
    columnCount = 0
    rowIsBlank = true
  }

  private mutating func cell(_ content: some Collection<UInt8>, to output: inout [UInt8]) {
    if columnCount > 0 {
      output.append(options.separator.rawValue)
    } else if isHeader, options.byteOrderMark {
      output.append(contentsOf: [0xEF, 0xBB, 0xBF])
    }
    columnCount += 1
    if needsQuotes(content) {
      let quote = UInt8(ascii: "\"")
      output.append(quote)
      for byte in content {
        if byte == quote { output.append(quote) }
        output.append(byte)
      }
      output.append(quote)
      rowIsBlank = false
    } else {
      output.append(contentsOf: content)
      if !content.isEmpty { rowIsBlank = false }
    }
  }

  private func needsQuotes(_ content: some Collection<UInt8>) -> Bool {
    // An empty column of the header would not count, and a mark at the file's beginning would not belong to the cell.
    if isHeader, content.isEmpty || content.first == 0xEF { return true }
    // Nothing is decided from byte to byte, so that many of them can be looked at at a time.
    let separator = options.separator.rawValue
    var (special, separators, others) = (0, 0, 0)
    for byte in content {
      special &+= byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 1 : 0
      special &+= byte == UInt8(ascii: "\t") || byte == separator ? 1 : 0
      separators &+= byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") ? 1 : 0
      others &+= byte == UInt8(ascii: " ") ? 0 : 1
    }
    return special > 0 || isHeader && separators > 0 || others == 0 && !content.isEmpty
  }
}
