import Diagnostics

/// A key or a value that is not as the content format says.
enum ReadingProblem: ContentProblem {
  case unknownKey(String, likely: String?, known: [String])
  case unknownColumn(String, likely: String?, known: [String])
  case doubledColumn(String)
  case missingKey(String)
  case emptyValue(String)
  case wrongType(String, expected: ValueKind, found: FoundKind)
  case notOneOf(String, value: String, choices: [String])
  case malformedCode(String)
  case malformedLocalCode(String)
  case reservedName(String)
  case outOfRange(String, bounds: Wording)
  case bothForms(String)
  case frontMatterMissing
  case frontMatterUnclosed
  case notUTF8
  case secret(String)
  case oneOf([String])
  case onlyOneOf([String])
  case unreadable(String)
}

/// What a key's value has to be.
enum ValueKind {
  case text, day, number, integer, flag, textList, numberList, table, tableList
}

/// What was found instead.
enum FoundKind {
  case text, dayInQuotes, numberInQuotes, day, moment, number, flag, list, table, cell(String)
}
