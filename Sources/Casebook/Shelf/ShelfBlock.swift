import Synchronization

/// A stretch of the shelf's file that was read lately.
///
/// What belongs together was put down one after another, so whoever reads two pieces of a stretch will read more of
/// them; a single one is no ground to fetch all that is around it. Stretches share these by their number, whoever reads.
final class ShelfBlock: Sendable {
  /// How long a stretch is.
  static let size = 16 << 10
  /// How long a piece may be that is worth reading all around it for.
  static let mostShared = 2 << 10

  private struct Contents {
    var number = -1
    /// How much of it was read; none while only one piece was asked for.
    var count = 0
    var bytes: [UInt8] = []
  }

  private let contents = Mutex(Contents())

  /// Hands out a piece of a stretch, which is read where a piece of it was asked for before; else gives `nil`.
  ///
  /// - Parameter read: Reads the stretch as far as there is any; gives how many bytes there were.
  func withBytes<Result: Sendable>(
    _ range: Range<Int>, ofStretch number: Int, read: (UnsafeMutableRawBufferPointer) -> Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    contents.withLock { contents in
      guard contents.number == number else {
        contents.number = number
        contents.count = 0
        return nil
      }
      if contents.count < range.upperBound {
        if contents.bytes.isEmpty { contents.bytes = [UInt8](repeating: 0, count: ShelfBlock.size) }
        contents.count = contents.bytes.withUnsafeMutableBytes { read($0) }
      }
      guard contents.count >= range.upperBound else { return nil }
      return contents.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
  }
}
