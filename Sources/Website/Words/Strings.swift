/// The words of the interface in one language, by key: what a theme's `strings/<language>.toml` holds.
///
/// A word may hold places such as `{so-ngay}` that are filled when it is used.
public struct Strings: Sendable {
  private let texts: [String: String]

  /// Makes the words.
  public init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// All keys, sorted.
  public var keys: [String] { texts.keys.sorted() }

  /// The word under a key. Loading a theme makes sure that every key that is asked for is there.
  public subscript(key: String) -> String {
    texts[key] ?? key
  }

  /// The word under a key with its places filled.
  public func filled(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    Strings.filled(self[key], values.map { ($0.key, $0.value) })
  }

  /// A word with its places filled; places that no value is for stay as they are.
  static func filled(_ word: String, _ values: [(place: String, value: String)]) -> String {
    var text = ""
    var rest = Substring(word)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      text += rest[..<open]
      text += values.first { $0.place == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
