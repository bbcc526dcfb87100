/// The words of the interface in one language, by key: what a theme's `strings/<language>.toml` holds.
///
/// A word may hold places such as `{so-ngay}` that are filled when it is used.
public struct Strings: Sendable {
  private let texts: [String: String]
  /// Those that have places, cut apart at them.
  private let fillings: [String: [Piece]]

  /// A part of a word: a text, or a place to be filled by the value of that name.
  private enum Piece: Sendable {
    case text(String)
    case place(name: String, written: String)
  }

  /// Makes the words.
  public init(_ texts: [String: String]) {
    self.texts = texts
    fillings = texts.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Strings.pieces)
  }

  /// All keys, sorted.
  public var keys: [String] { texts.keys.sorted() }

  /// The word under a key. Loading a theme makes sure that every key that is asked for is there.
  public subscript(key: String) -> String {
    texts[key] ?? key
  }

  /// The word under a key with its places filled.
  public func filled(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    guard let pieces = fillings[key] else { return self[key] }
    return Strings.filled(pieces) { name in values.first { $0.key == name }?.value }
  }

  /// A word with its places filled; places that no value is for stay as they are.
  static func filled(_ word: String, _ values: [(place: String, value: String)]) -> String {
    filled(pieces(of: word)) { name in values.first { $0.place == name }?.value }
  }

  private static func filled(_ pieces: [Piece], _ value: (String) -> String?) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let literal): text += literal
      case .place(let name, let written): text += value(name) ?? written
      }
    }
    return text
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let name = rest[rest.index(after: open)..<close]
      pieces.append(.place(name: String(name), written: String(rest[open...close])))
      rest = rest[rest.index(after: close)...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }
}
