import Synchronization

/// A stretch of the shelf's file that was read lately.
///
/// What belongs together was put down one after another, so whoever reads two pieces of a stretch will read more of
/// them; a single one is no ground to fetch all that is around it. Stretches share these by their number, whoever reads.
final class ShelfBlock: Sendable {
  /// How long a stretch is.
  static let size = 16 << 10

  private struct Contents {
    var number = -1
    /// What was read of it; nothing while only one piece was asked for.
    var bytes: [UInt8] = []
  }

  private let contents = Mutex(Contents())

  /// Hands out a piece of a stretch, which is read where a piece of it was asked for before; else gives `nil`.
  ///
  /// - Parameter read: Reads the stretch as far as there is any.
  func withBytes<Result: Sendable>(
    _ range: Range<Int>, ofStretch number: Int, read: () -> [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    contents.withLock { contents in
      guard contents.number == number else {
        contents.number = number
        contents.bytes = []
        return nil
      }
      if contents.bytes.count < range.upperBound { contents.bytes = read() }
      guard contents.bytes.count >= range.upperBound else { return nil }
      return contents.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
  }
}
