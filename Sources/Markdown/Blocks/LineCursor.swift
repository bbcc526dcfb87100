/// A place in the line being read, in bytes and in columns.
///
/// Tabs reach to the next column that is a multiple of four, and a container may take a part of one.
struct LineCursor {
  private let source: UnsafeBufferPointer<UInt8>
  /// The offset of the line's first byte.
  private(set) var start = 0
  /// The offset after its last byte, without the line ending.
  private(set) var end = 0
  /// The offset of the next line.
  private(set) var next = 0
  private(set) var position = 0
  private(set) var column = 0
  /// Whether a container has taken a part of the tab at `position`.
  private(set) var isWithinTab = false
  /// The first byte from `position` on that is neither space nor tab, as of the last `findNonspace`.
  private(set) var nonspace = 0
  private(set) var nonspaceColumn = 0

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// Whether nothing but spaces and tabs is left.
  var isBlank: Bool { nonspace >= end }
  /// The columns between the place and the first byte that is neither space nor tab.
  var indent: Int { nonspaceColumn - column }
  /// The first byte that is neither space nor tab; a line feed in a blank line.
  var byte: UInt8 { nonspace < end ? source[nonspace] : .newline }
  /// The columns left of the tab or space at `position`.
  var columnsToTabStop: Int { 4 - column % 4 }

  mutating func startLine(at start: Int, end: Int, next: Int) {
    self.start = start
    self.end = end
    self.next = next
    position = start
    column = 0
    isWithinTab = false
    findNonspace()
  }

  mutating func findNonspace() {
    nonspace = position
    nonspaceColumn = column
    while nonspace < end {
      switch source[nonspace] {
      case .space: nonspaceColumn += 1
      case .tab: nonspaceColumn += 4 - nonspaceColumn % 4
      default: return
      }
      nonspace += 1
    }
  }

  mutating func advanceToNonspace() {
    guard position != nonspace || column != nonspaceColumn else { return }
    position = nonspace
    column = nonspaceColumn
    isWithinTab = false
  }

  /// Moves over so many bytes, none of which is a tab.
  mutating func advance(bytes count: Int) {
    position += count
    column += count
    isWithinTab = false
    findNonspace()
  }

  /// Moves over so many columns, or to the end of the line.
  mutating func advance(columns count: Int) {
    var count = count
    while count > 0, position < end {
      if source[position] == .tab {
        let width = columnsToTabStop
        isWithinTab = width > count
        column += min(width, count)
        if !isWithinTab { position += 1 }
        count -= min(width, count)
      } else {
        isWithinTab = false
        position += 1
        column += 1
        count -= 1
      }
    }
    findNonspace()
  }

  /// Takes the rest of a tab begun by a container and gives the columns it stands for.
  mutating func takeRestOfTab() -> Int {
    guard isWithinTab else { return 0 }
    let width = columnsToTabStop
    position += 1
    column += width
    isWithinTab = false
    return width
  }
}
