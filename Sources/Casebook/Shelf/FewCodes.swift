/// A list of short codes, nearly always of one, in the sixteen bytes of a text.
@propertyWrapper
public struct FewCodes: Sendable {
  /// The codes, a line end after each but the last; codes hold none. `nil` where there is no code.
  private var text: String?

  /// Packs a list.
  public init(wrappedValue: [String]) {
    text = wrappedValue.isEmpty ? nil : wrappedValue.joined(separator: "\n")
  }

  /// The list.
  public var wrappedValue: [String] {
    get { text?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? [] }
    set { self = FewCodes(wrappedValue: newValue) }
  }

  /// Whether a code is in the list, told without unpacking it where it is alone there.
  func contains(_ code: String) -> Bool {
    guard let text else { return false }
    return text == code || text.utf8.contains(UInt8(ascii: "\n")) && wrappedValue.contains(code)
  }
}
