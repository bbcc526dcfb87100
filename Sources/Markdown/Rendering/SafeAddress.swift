/// An address that nothing can run from, whatever it was made of.
struct SafeAddress {
  enum Kind {
    /// Within the site.
    case relative
    /// On a named host, or another program's business.
    case absolute
  }

  let kind: Kind
  let bytes: [UInt8]

  /// An address that the site itself has made, or that needs no check.
  init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
    kind = Self.scheme(of: bytes) == nil && !bytes.starts(with: "//".utf8) ? .relative : .absolute
  }

  /// The address, if it is relative or has one of the schemes `http`, `https`, `mailto` and `tel`.
  ///
  /// Browsers cut spaces and controls off the ends of an address and leave out tabs and line endings within it, so the
  /// check is done without them. An address with any other control character is refused, and so is one with a colon
  /// in its first part that ends no scheme, such as `%6Aavascript:`.
  init?(_ written: [UInt8]) {
    var bytes = written
    if bytes.contains(where: { $0 <= .space || $0 == 0x7F }) {
      bytes.removeAll { $0 == .tab || $0.isLineEnd }
      while let last = bytes.last, last <= .space { bytes.removeLast() }
      bytes.removeFirst(bytes.prefix { $0 <= .space }.count)
      if bytes.contains(where: \.isASCIIControl) { return nil }
    }
    self.bytes = bytes
    if let scheme = Self.scheme(of: bytes) {
      switch String(decoding: scheme.map(\.asciiLowercased), as: UTF8.self) {
      case "http", "https": guard Self.hasHost(bytes.dropFirst(scheme.count + 1)) else { return nil }
      case "mailto", "tel": break
      default: return nil
      }
      kind = .absolute
    } else if bytes.prefix(2).allSatisfy({ $0 == .slash || $0 == .backslash }), bytes.count >= 2 {
      guard Self.hasHost(bytes[...]) else { return nil }
      kind = .absolute
    } else {
      let first = bytes.prefix { $0 != .slash && $0 != .question && $0 != .hash }
      if first.contains(.colon) { return nil }
      kind = .relative
    }
  }

  private static func scheme(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    let scheme = bytes.prefix { AngleAutolink.isSchemePart($0) }
    return scheme.endIndex < bytes.endIndex && bytes[scheme.endIndex] == .colon ? scheme : nil
  }

  /// Whether two slashes and the name of a host follow.
  private static func hasHost(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: "//".utf8) else { return false }
    let host = rest.dropFirst(2).prefix { $0 != .slash && $0 != .question && $0 != .hash }
    return !host.isEmpty
      && host.allSatisfy { $0.isASCIIAlphanumeric || $0 >= 0x80 || Self.hostPunctuation.contains($0) }
  }

  private static var hostPunctuation: String.UTF8View { "-._~:@".utf8 }
}
