/// Where an address in plain text ends.
enum BareAddress {
  /// The offset after the address that starts at `start` and whose host starts at `host`; nil if it is none.
  static func end(
    of start: Int, hostAt host: Int, needsPeriod: Bool, in text: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Int? {
    guard let domain = domainEnd(text, host, end, needsPeriod: needsPeriod) else { return nil }
    var place = domain
    while place < end, !text[place].isASCIISpace, text[place] != .less { place += 1 }
    let trimmed = trimmedEnd(text, start, place)
    return trimmed > host ? trimmed : nil
  }

  /// The end of the host name. Its last two parts must have no underscore.
  private static func domainEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, needsPeriod: Bool
  ) -> Int? {
    var place = start
    var periods = 0
    var underscores = (lastButOne: 0, last: 0)
    search: while place < end {
      switch text[place] {
      case .underscore: underscores.last += 1
      case .period:
        underscores = (underscores.last, 0)
        periods += 1
      case .hyphen: break
      case let byte where byte < 0x80:
        if !byte.isASCIIAlphanumeric { break search }
      default:
        let (scalar, length) = UTF8Scalar.at(place, in: text, end: end)
        if !mayStandInHost(scalar) { break search }
        place += length - 1
      }
      place += 1
    }
    guard place > start, text[start] != .period, !needsPeriod || periods > 0 else { return nil }
    // A host with very many parts is taken as it is, so that no part of it is looked at again and again.
    if underscores.last + underscores.lastButOne > 0, periods <= 10 { return nil }
    return place
  }

  private static func mayStandInHost(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .connectorPunctuation, .spaceSeparator, .control:
      false
    default: true
    }
  }

  /// The end without the punctuation that belongs to the sentence around the address.
  static func trimmedEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    var surplus = 0
    for place in start..<end {
      if text[place] == .leftParenthesis { surplus -= 1 } else if text[place] == .rightParenthesis { surplus += 1 }
    }
    while end > start {
      switch text[end - 1] {
      case .rightParenthesis:
        if surplus <= 0 { return end }
        surplus -= 1
      case .question, .exclamation, .period, 0x2C, .colon, .asterisk, .underscore, .tilde, .apostrophe, .quote: break
      case .semicolon:
        var letter = end - 1
        while letter > start, text[letter - 1].isASCIILetter { letter -= 1 }
        if letter < end - 1, letter > start, text[letter - 1] == .ampersand { end = letter }
      default: return end
      }
      end -= 1
    }
    return end
  }
}
