import Synchronization

/// Keeps what few pages show of the content in a file rather than in memory: the texts of tasks and journals, prose,
/// places in files.
///
/// A city's content is read once and most of it is shown on one page of thousands. What is put here takes eight bytes
/// where it was; asked for, it is read back. It is never removed, and there is one shelf for the whole process, as there is
/// one memory: places on it are values that can be handed on like any other.
///
/// Without a file, or where one can no longer be written, what is put stays in memory. What was written and cannot be read
/// back is given as nothing and remembered as `failure`, which is to be asked before anything made of it is published.
public final class Shelf: Sendable {
  /// The shelf of the process.
  public static let shared = Shelf()

  private let tail = Mutex(Tail())
  /// The file, where there is one; found without waiting for whoever writes.
  private let source = AtomicLazyReference<Source>()
  /// How many bytes are in the file.
  private let writtenCount = Atomic(0)
  private let blocks: [ShelfBlock] = (0..<64).map { _ in ShelfBlock() }
  private let firstFailure = Mutex<(any Error)?>(nil)

  /// How much is gathered before it is written.
  private static let pieceSize = 128 << 10

  init() {}

  /// The file, as something that can be referred to.
  private final class Source: Sendable {
    let file: any ShelfFile

    init(_ file: any ShelfFile) {
      self.file = file
    }
  }

  /// What is not in the file yet.
  private struct Tail {
    /// Whether there is a file that still takes more.
    var isWritable = false
    /// Where the first byte stands on the shelf.
    var start = 0
    var bytes: [UInt8] = []
    /// The counts of what is too long for its place to tell.
    var longCounts: [Int: Int] = [:]
  }

  /// Why something could not be read back; `nil` where all could.
  public var failure: (any Error)? { firstFailure.withLock { $0 } }

  /// Gives the shelf a file, empty and its own; to be done before anything is put on it.
  public func use(_ file: any ShelfFile) {
    tail.withLock { tail in
      guard source.load() == nil, tail.bytes.isEmpty else { return }
      _ = source.storeIfNil(Source(file))
      tail.isWritable = true
    }
  }
}

extension Shelf {
  /// Puts bytes on the shelf.
  func put(_ bytes: UnsafeBufferPointer<UInt8>) -> ShelfPlace {
    tail.withLock { tail in
      let place = ShelfPlace(offset: tail.start + tail.bytes.count, count: bytes.count)
      if place.count == ShelfPlace.longCount { tail.longCounts[place.offset] = bytes.count }
      tail.bytes.append(contentsOf: bytes)
      if tail.bytes.count >= Shelf.pieceSize, tail.isWritable { write(&tail) }
      return place
    }
  }

  private func write(_ tail: inout Tail) {
    do {
      try source.load()?.file.write(tail.bytes, at: tail.start)
    } catch {
      // From here on, everything stays where it is.
      tail.isWritable = false
      return
    }
    tail.start += tail.bytes.count
    tail.bytes.removeAll(keepingCapacity: true)
    writtenCount.store(tail.start, ordering: .releasing)
  }
}

extension Shelf {
  /// Hands out what stands at a place.
  func withBytes<Result: Sendable>(at place: ShelfPlace, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let offset = place.offset
    var count = place.count
    if count == ShelfPlace.longCount { count = tail.withLock { $0.longCounts[offset] ?? 0 } }
    guard count > 0 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    if offset + count > writtenCount.load(ordering: .acquiring) {
      let result = tail.withLock { tail -> Result? in
        guard offset >= tail.start else { return nil }
        let start = offset - tail.start
        return tail.bytes.withUnsafeBufferPointer {
          body(UnsafeBufferPointer(rebasing: $0[start..<start + count]))
        }
      }
      if let result { return result }
    }
    return withWrittenBytes(offset..<offset + count, body)
  }

  private func withWrittenBytes<Result: Sendable>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let number = range.lowerBound / ShelfBlock.size
    let start = number * ShelfBlock.size
    if range.count <= ShelfBlock.mostShared, range.upperBound <= start + ShelfBlock.size {
      let result = blocks[number % blocks.count].withBytes(
        range.lowerBound - start..<range.upperBound - start, ofStretch: number,
        read: { read(into: $0, at: start) }, body)
      if let result { return result }
    }
    return withUnsafeTemporaryAllocation(byteCount: range.count, alignment: 1) { buffer in
      let count = read(into: buffer, at: range.lowerBound)
      if count < range.count { remember(ShelfProblem.cutShort) }
      return body(UnsafeBufferPointer(rebasing: buffer.assumingMemoryBound(to: UInt8.self)[..<count]))
    }
  }

  /// Reads what stands in the file from an offset on, as far as it goes; gives how many bytes there were.
  private func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    guard let file = source.load()?.file else { return 0 }
    do {
      return try file.read(into: buffer, at: offset)
    } catch {
      remember(error)
      return 0
    }
  }

  private func remember(_ error: any Error) {
    firstFailure.withLock { $0 = $0 ?? error }
  }
}

/// Why something could not be read back although the system did not say so.
enum ShelfProblem: Error {
  /// The file ended before it.
  case cutShort
}
