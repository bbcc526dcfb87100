/// Lists and their items.
extension BlockParser {
  /// The sign that an item starts with.
  private struct Marker {
    /// `-`, `*`, `+`, or what follows the number: `.` or `)`.
    let byte: UInt8
    let length: Int
    /// The number of an ordered item.
    let number: UInt32?
  }

  mutating func openItem() -> Start {
    guard let marker = listMarker, open.count + 1 <= Self.deepest else { return .nothing }
    if open[container].kind == .paragraph {
      // So that a number or a hyphen at a line's start does not break a paragraph by mistake.
      guard marker.number ?? 1 == 1, !isBlank(from: line.nonspace + marker.length) else { return .nothing }
    }
    let start = line.nonspace
    let indent = line.indent
    line.advanceToNonspace()
    line.advance(bytes: marker.length)
    let spaces = line.indent
    let padding = line.isBlank || spaces < 1 || spaces > 4 ? 1 : spaces
    line.advance(columns: min(padding, spaces))

    if !isOpenList(for: marker) { openList(for: marker, from: start) }
    push(.item, from: start)
    open[container].indent = indent + marker.length + padding
    content.arena[open[container].node].range.end = UInt32(truncatingIfNeeded: start + marker.length)
    return .container
  }

  private mutating func openList(for marker: Marker, from start: Int) {
    push(.list, from: start)
    let node = open[container].node
    content.arena[node].flags = marker.number == nil ? .isTight : [.isTight, .isOrdered]
    content.arena[node].detail = UInt16(marker.byte)
    content.arena[node].extra = marker.number ?? 0
  }

  private func isOpenList(for marker: Marker) -> Bool {
    guard open[container].kind == .list else { return false }
    let list = content.arena[open[container].node]
    return list.detail == UInt16(marker.byte) && list.flags.contains(.isOrdered) == (marker.number != nil)
  }

  private var listMarker: Marker? {
    var place = line.nonspace
    var number: UInt32?
    if line.byte.isDigit {
      var value: UInt32 = 0
      while place < line.end, source[place].isDigit, place - line.nonspace < 9 {
        value = value &* 10 &+ UInt32(source[place] &- .zero)
        place += 1
      }
      number = value
      guard place < line.end, source[place] == .period || source[place] == .rightParenthesis else { return nil }
    } else if line.byte != .hyphen, line.byte != .asterisk, line.byte != .plus {
      return nil
    }
    guard place + 1 >= line.end || source[place + 1].isSpaceOrTab else { return nil }
    return Marker(byte: source[place], length: place + 1 - line.nonspace, number: number)
  }

  /// Notes, when a block is added in `parent`, that a blank line stands before it.
  mutating func loosenList(around parent: Int) {
    guard let blankTop, parent >= blankTop else { return }
    switch open[parent].kind {
    case .list: content.arena[open[parent].node].flags.remove(.isTight)
    case .item: content.arena[open[parent - 1].node].flags.remove(.isTight)
    default: return
    }
  }

  /// Takes `[ ] ` or `[x] ` off the start of an item's first paragraph.
  mutating func takeTaskMarker() {
    guard extensions.contains(.taskLists), open.count > 1, open[open.count - 2].kind == .item else { return }
    let item = open[open.count - 2].node
    guard content.arena[item].firstChild == open[open.count - 1].node else { return }
    let start = line.nonspace
    guard start + 4 < line.end, source[start] == .leftBracket, source[start + 2] == .rightBracket,
      source[start + 3].isSpaceOrTab, !isBlank(from: start + 3)
    else { return }
    switch source[start + 1] {
    case .space: content.arena[item].detail = TaskState.open.rawValue
    case 0x78, 0x58: content.arena[item].detail = TaskState.done.rawValue
    default: return
    }
    line.advanceToNonspace()
    line.advance(bytes: 3)
  }
}

/// Whether an item is a task, and done.
enum TaskState: UInt16 {
  case none, open, done
}
