import Diagnostics

/// What a column of a table of data holds, as the schema tells it.
struct DataColumn {
  /// Its key.
  let key: String
  let kind: Kind
  /// Whether an entry may lack it (`null`).
  let isOptional: Bool
  let meaning: Wording

  /// What its values are.
  enum Kind {
    case text
    case texts
    case day
    /// A number, whole or not.
    case number
    case flag
    /// A number, or a range as `{"tu", "den"}`.
    case goal
    /// A code, a day or a number, by what the entry is about.
    case value
    /// Reasons of a rating, as objects by `ma`.
    case reasons
    /// One of these codes.
    case choice([String])
  }

  /// A column that every entry has.
  init(_ key: String, _ kind: Kind, vi: String, en: String) {
    self.init(key: key, kind: kind, isOptional: false, meaning: Wording(vi: vi, en: en))
  }

  private init(key: String, kind: Kind, isOptional: Bool, meaning: Wording) {
    self.key = key
    self.kind = kind
    self.isOptional = isOptional
    self.meaning = meaning
  }

  /// The column where entries may lack it.
  static func optional(_ key: String, _ kind: Kind, vi: String, en: String) -> DataColumn {
    DataColumn(key: key, kind: kind, isOptional: true, meaning: Wording(vi: vi, en: en))
  }

  /// Whether a value is what the column says.
  func admits(_ value: DataValue) -> Bool {
    switch (kind, value) {
    case (_, .absent): isOptional
    case (.text, .text), (.texts, .texts), (.day, .day), (.number, .number), (.flag, .flag), (.goal, .number),
      (.goal, .range), (.value, .text), (.value, .day), (.value, .number), (.reasons, .reasons):
      true
    case (.choice(let codes), .text(let code)): codes.contains(code)
    default: false
    }
  }
}
