/// A language that the program speaks.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese.
  case vi
  /// English.
  case en
}

/// A sentence in every language that the program speaks.
///
/// Findings are made far from where it is known who reads them, so they carry both wordings.
public struct Wording: Sendable, Hashable {
  /// The sentence in Vietnamese.
  public let vi: String
  /// The sentence in English.
  public let en: String

  /// Makes a wording of the same sentence in each language.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The sentence in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
