/// A piece of a file, kept by whoever makes the file: in memory or elsewhere.
///
/// A table of a whole city takes hundreds of megabytes before it is compressed, all of which is needed once more.
public struct KeptBytes: Sendable {
  /// How many bytes there are.
  public let count: Int
  private let read: @Sendable () -> [UInt8]

  /// Keeps bytes in memory.
  public init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { bytes }
  }

  /// Tells of bytes that are kept elsewhere.
  public init(count: Int, read: @escaping @Sendable () -> [UInt8]) {
    self.count = count
    self.read = read
  }

  /// The bytes, fetched from where they are.
  public var bytes: [UInt8] { read() }
}

/// Keeps bytes somewhere.
public typealias ByteKeeper = @Sendable ([UInt8]) -> KeptBytes
