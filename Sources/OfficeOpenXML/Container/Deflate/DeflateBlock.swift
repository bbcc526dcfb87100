/// What a block of a compressed entry will hold: bytes, and references to bytes that came before.
struct DeflateBlock {
  /// How many of both a block has at most.
  static let capacity = 1 << 15

  /// A byte as itself; a reference as bit 31, its length less 3 from bit 16 on, and its distance less 1.
  var tokens = [UInt32](repeating: 0, count: capacity)
  /// How many of the tokens there are.
  var count = 0
  /// How often each symbol of bytes and lengths is used.
  var literalFrequencies = [UInt32](repeating: 0, count: DeflateAlphabet.literalCount)
  /// How often each symbol of distances is used.
  var distanceFrequencies = [UInt32](repeating: 0, count: DeflateAlphabet.distanceCount)

  /// Writes the block with codes of its own (RFC 1951, section 3.2.7), and empties it.
  mutating func write(isLast: Bool, to output: inout BitWriter) {
    literalFrequencies[DeflateAlphabet.endOfBlock] = 1
    let literals = HuffmanCode(frequencies: literalFrequencies, limit: 15)
    let distances = HuffmanCode(frequencies: distanceFrequencies, limit: 15)
    output.append(isLast ? 0b101 : 0b100, count: 3)
    DeflateBlock.write(literals.lengths, distances.lengths, to: &output)
    writeTokens(literals, distances, to: &output)
    count = 0
    literalFrequencies = Array(repeating: 0, count: DeflateAlphabet.literalCount)
    distanceFrequencies = Array(repeating: 0, count: DeflateAlphabet.distanceCount)
  }

  private func writeTokens(_ literals: HuffmanCode, _ distances: HuffmanCode, to output: inout BitWriter) {
    let (lengthSymbols, distanceSymbols) = (DeflateAlphabet.lengths, DeflateAlphabet.distances)
    let (literalWords, literalLengths) = (literals.words.span, literals.lengths.span)
    for token in tokens[..<count] {
      guard token >> 31 == 1 else {
        output.append(UInt32(literalWords[Int(token)]), count: Int(literalLengths[Int(token)]))
        continue
      }
      let length = UInt16(truncatingIfNeeded: token >> 16 & 0xFF)
      let lengthSymbol = lengthSymbols[Int(length)]
      let lengthCode = Int(lengthSymbol.code)
      output.append(
        UInt32(literalWords[lengthCode]) | UInt32(length - lengthSymbol.base) << UInt32(literalLengths[lengthCode]),
        count: Int(literalLengths[lengthCode] + lengthSymbol.extraCount))
      let distance = UInt16(truncatingIfNeeded: token)
      let distanceSymbol = distanceSymbols[DeflateBlock.place(ofDistance: Int(distance))]
      let distanceCode = Int(distanceSymbol.code)
      output.append(
        UInt32(distances.words[distanceCode])
          | UInt32(distance - distanceSymbol.base) << UInt32(distances.lengths[distanceCode]),
        count: Int(distances.lengths[distanceCode] + distanceSymbol.extraCount))
    }
    output.append(
      UInt32(literalWords[DeflateAlphabet.endOfBlock]), count: Int(literalLengths[DeflateAlphabet.endOfBlock]))
  }

  /// Where the alphabet has the symbol of a distance less 1.
  @inline(__always)
  static func place(ofDistance distance: Int) -> Int {
    distance < 256 ? distance : 256 + distance >> 7
  }

  /// Writes the lengths of both codes' words, themselves in a code.
  private static func write(_ literals: [UInt8], _ distances: [UInt8], to output: inout BitWriter) {
    let literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
    let distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
    let runs = CodeLengthRun.runs(of: literals[..<literalCount] + distances[..<distanceCount])
    var frequencies = [UInt32](repeating: 0, count: CodeLengthRun.order.count)
    for run in runs { frequencies[run.symbol] += 1 }
    let code = HuffmanCode(frequencies: frequencies, limit: 7)
    let orderCount = max(4, (CodeLengthRun.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    output.append(UInt32(literalCount - 257), count: 5)
    output.append(UInt32(distanceCount - 1), count: 5)
    output.append(UInt32(orderCount - 4), count: 4)
    for symbol in CodeLengthRun.order[..<orderCount] { output.append(UInt32(code.lengths[symbol]), count: 3) }
    for run in runs {
      output.append(UInt32(code.words[run.symbol]), count: Int(code.lengths[run.symbol]))
      output.append(UInt32(run.extra), count: run.extraCount)
    }
  }
}
