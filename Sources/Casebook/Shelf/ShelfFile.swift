/// A file that bytes are put into and read from by their place in it.
public protocol ShelfFile: Sendable {
  /// Writes bytes at a place, beyond the file's end or not.
  func write(_ bytes: [UInt8], at offset: Int) throws

  /// Reads into a buffer what stands at a place; gives how many bytes there were, fewer only at the file's end.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int
}
