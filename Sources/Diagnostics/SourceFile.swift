/// A file as it was read: its path, to show, and its bytes.
public struct SourceFile: Sendable {
  /// The path as people are to see it, with `/` between its parts.
  public let path: String
  /// What the file holds; any bytes at all, not necessarily UTF-8.
  public let bytes: [UInt8]

  /// Makes a source file of bytes that were read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a source file of text, as tests do.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The byte order mark's length where the file starts with one, else 0.
  public var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
