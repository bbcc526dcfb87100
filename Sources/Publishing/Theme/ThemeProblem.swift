import Diagnostics

/// Something wrong with a theme, as plain data.
enum ThemeProblem {
  case missingTheme(String, known: [String])
  case parentCycle([String])
  case unreadable(StorageFailure)
  case unknownKey(String, likely: String?)
  case wrongType(String)
  case missingTemplate(String)
  case missingString(String)
  case stringNotText(String)
  case assetNamesClash(String)

  /// A file that the system would not give.
  struct StorageFailure {
    let wording: Wording
  }

  var code: String {
    switch self {
    case .missingTheme: "theme.missing"
    case .parentCycle: "theme.parent-cycle"
    case .unreadable: "theme.unreadable"
    case .unknownKey: "theme.unknown-key"
    case .wrongType: "theme.wrong-type"
    case .missingTemplate: "theme.missing-template"
    case .missingString: "theme.missing-string"
    case .stringNotText: "theme.string-not-text"
    case .assetNamesClash: "theme.asset-names-clash"
    }
  }

  var message: Wording {
    switch self {
    case .missingTheme(let name, _):
      Wording(
        vi: "không có giao diện \"\(name)\" trong thư mục themes",
        en: "there is no theme \"\(name)\" in the folder themes")
    case .parentCycle(let names):
      Wording(
        vi: "giao diện kế thừa thành vòng: \(names.joined(separator: " → "))",
        en: "themes are each other's parents: \(names.joined(separator: " → "))")
    case .unreadable(let failure): failure.wording
    case .unknownKey(let key, _): Wording(vi: "không có khóa \"\(key)\" ở đây", en: "there is no key \"\(key)\" here")
    case .wrongType(let key): Wording(vi: "\"\(key)\" phải là văn bản", en: "\"\(key)\" has to be text")
    case .missingTemplate(let name):
      Wording(vi: "giao diện thiếu mẫu \(name).mustache", en: "the theme lacks the template \(name).mustache")
    case .missingString(let key):
      Wording(vi: "giao diện thiếu chữ \"\(key)\"", en: "the theme lacks the string \"\(key)\"")
    case .stringNotText(let key):
      Wording(vi: "chữ \"\(key)\" phải là văn bản", en: "the string \"\(key)\" has to be text")
    case .assetNamesClash(let name):
      Wording(
        vi: "hai tệp cùng được gọi là \"\(name)\" trong mẫu", en: "two assets are both called \"\(name)\" in templates")
    }
  }

  var help: Wording? {
    switch self {
    case .missingTheme(let name, let known):
      nearest(to: name, in: known).map { Wording(vi: "có phải \"\($0)\"?", en: "did you mean \"\($0)\"?") }
        ?? Wording(vi: "có: \(known.joined(separator: ", "))", en: "there are: \(known.joined(separator: ", "))")
    case .unknownKey(_, let likely):
      likely.map { Wording(vi: "có phải \"\($0)\"?", en: "did you mean \"\($0)\"?") }
    case .missingString(let key): Wording(vi: "thêm \(key) = \"…\"", en: "add \(key) = \"…\"")
    case .parentCycle: Wording(vi: "bỏ khóa cha của một trong các giao diện", en: "remove the key cha of one of them")
    case .assetNamesClash: Wording(vi: "đổi tên một trong hai tệp", en: "rename one of the two files")
    case .unreadable, .wrongType, .missingTemplate, .stringNotText: nil
    }
  }

  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(code, at: location, message, help: help)
  }
}
