/// A list of plain values on the shelf, of which stretches are read back.
public struct ShelvedList<Element: BitwiseCopyable & Sendable>: Sendable {
  /// How many there are.
  public let count: Int
  private let offset: Int

  /// Puts a list on the shelf.
  public init(_ elements: [Element]) {
    count = elements.count
    offset = elements.withUnsafeBytes { Shelf.shared.put($0.assumingMemoryBound(to: UInt8.self)) }.offset
  }

  /// Reads a stretch of it back, which lies within it.
  public subscript(range: Range<Int>) -> [Element] {
    let size = MemoryLayout<Element>.stride
    let place = ShelfPlace(offset: offset + range.lowerBound * size, count: range.count * size)
    return Shelf.shared.withBytes(at: place) { bytes in
      [Element](unsafeUninitializedCapacity: bytes.count / size) { buffer, count in
        count = buffer.count
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<(count * size)]))
      }
    }
  }
}
