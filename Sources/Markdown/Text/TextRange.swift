/// A half-open range of offsets in a document's text: the file's bytes and after them the pieces that had to be copied.
///
/// `SourceMap` says where in the file it lies.
struct TextRange: Equatable {
  var start: UInt32
  var end: UInt32

  static var none: TextRange { TextRange(0, 0) }

  init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: Swift.max(start, end))
  }

  var isEmpty: Bool { start == end }
  var lower: Int { Int(start) }
  var upper: Int { Int(end) }
  var count: Int { Int(end) - Int(start) }
  var offsets: Range<Int> { Int(start)..<Int(end) }

  func moved(by shift: Int) -> TextRange {
    TextRange(lower + shift, upper + shift)
  }
}
