/// Hands out the places of a list of pieces of work to whoever asks next: the large ones at its head one by one, the
/// others some at a time.
///
/// Pieces take very different times; shares fixed beforehand would leave a worker waiting for another.
package actor WorkQueue {
  private let count: Int
  private let largeCount: Int
  private var next = 0
  /// How many of the others are handed out at a time: enough for asking to cost nothing beside doing.
  private static let atATime = 8

  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - oneByOne: How many of them, at the list's head, are large.
  package init(_ count: Int, oneByOne: Int = 0) {
    self.count = count
    largeCount = oneByOne
  }

  /// The places of the next pieces; `nil` where there are no more.
  package func take() -> Range<Int>? {
    guard next < count else { return nil }
    let start = next
    next = min(count, start + (start < largeCount ? 1 : WorkQueue.atATime))
    return start..<next
  }
}
