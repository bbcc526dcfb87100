/// Everything that can be wrong with TOML, as plain data; the wordings are beside it.
enum Problem: Equatable {
  // The file as bytes.
  case tooLarge, utf16, illFormedUTF8, bareCarriageReturn
  case controlCharacter(UInt8)
  /// A space that is not the one of the keyboard; its code point.
  case unusualSpace(UInt32)
  case tooDeep(limit: Int)
  case tooManyProblems(limit: Int)

  // Keys. A suggestion is a key that may be written without quotes.
  case missingKey, emptyKeyPart, multilineKey, unclosedKey
  case missingEquals, colonForEquals, doubleEquals
  case nonASCIIKey(suggestion: String)
  case spaceInKey(suggestion: String)
  case keyCharacter(String)
  case smartQuotes

  // Headers.
  case emptyHeader
  case unclosedHeader(brackets: String)
  case spaceBetweenBrackets
  case textAfterHeader, secondStatement

  // What keys and headers may not do to each other.
  case duplicateKey(String)
  case duplicateTable(String)
  case tableFromDottedKeys(String)
  case closedTable(String)
  case closedArray(String)
  case tableElsewhere(String)
  case notTable(String, TOMLKind)
  case notTableArray(String)

  // Values.
  case missingValue
  case unquotedText(String)
  case capitalKeyword(right: String)
  case textAfterValue, quoteInString
  case strayCharacter(String)

  // Numbers. A suggestion is the number as TOML has it.
  case badNumber(String)
  case decimalComma(suggestion: String)
  case groupedNumber(suggestion: String)
  case percentage(suggestion: String)
  case leadingZero(suggestion: String)
  case misplacedUnderscore
  case bareDecimalPoint
  case integerTooLarge, floatTooLarge

  // Dates.
  case foreignDate(suggestion: String)
  case noSuchDate(days: Int?)
  case noSuchTime, noSuchOffset
  case malformedDate, malformedTime

  // Texts.
  case unclosedString
  case unclosedBySmartQuote
  case unclosedMultilineString(quotes: String)
  case unknownEscape(String)
  case badUnicodeEscape

  // Arrays and inline tables.
  case unclosedArray, unclosedInlineTable
  case missingComma, strayComma, trailingComma, newlineInInlineTable
}
