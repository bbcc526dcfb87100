/// A half-open range of byte offsets, counted from the start of one file.
///
/// Half the size of a `Range<Int>`, because every decoded value carries one. Files of 4 GiB and more are outside
/// its reach; the readers refuse them long before.
public struct ByteRange: Sendable, Hashable {
  /// The offset of the first byte.
  public let lowerBound: UInt32
  /// The offset after the last byte; never below `lowerBound`.
  public let upperBound: UInt32

  /// Makes a range; offsets outside 0…4,294,967,295 are clamped, and an upper bound below the lower is raised to it.
  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    lowerBound = UInt32(clamping: lower)
    upperBound = Swift.max(lowerBound, UInt32(clamping: upper))
  }

  /// Makes a range of the same offsets as `range`.
  @inlinable
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The same offsets as a range of `Int`, to subscript an array of bytes with.
  @inlinable public var offsets: Range<Int> { Int(lowerBound)..<Int(upperBound) }

  /// The number of bytes.
  @inlinable public var count: Int { Int(upperBound - lowerBound) }

  /// Whether the range holds no byte: a place between two bytes.
  @inlinable public var isEmpty: Bool { lowerBound == upperBound }
}
