/// Makes any bytes into UTF-8 without U+0000, as CommonMark asks: what is neither becomes U+FFFD.
enum UTF8Repair {
  /// The text that stands for `bytes` up to the end of `range`; from its start on, places are entered into `map`.
  static func repaired(_ bytes: [UInt8], in range: Range<Int>, into map: inout SourceMap) -> [UInt8] {
    var text = Array(bytes[..<range.lowerBound])
    text.reserveCapacity(range.upperBound)
    var parser = UTF8.ForwardParser()
    var input = bytes[range].makeIterator()
    var offset = range.lowerBound
    while true {
      let length: Int
      switch parser.parseScalar(from: &input) {
      case .valid(let unit) where unit.first != 0:
        text.append(contentsOf: unit)
        offset += unit.count
        continue
      case .valid: length = 1
      case .error(let count): length = count
      case .emptyInput: return text
      }
      map.add(text: text.count, origin: offset)
      text.append(contentsOf: UTF8.encodedReplacementCharacter)
      offset += length
      map.add(text: text.count, origin: offset)
    }
  }
}
