/// What a reader of DEFLATE (RFC 1951) would stumble over.
public enum InflateFault: Error {
  case truncated, badBlock, badCode, badReference, bytesBehindTheEnd
}

/// What compressed bytes hold; slow, and strict about what the format leaves no freedom in.
public func inflated(_ compressed: [UInt8]) throws -> [UInt8] {
  var bits = Bits(bytes: compressed)
  var output: [UInt8] = []
  var isLast = false
  while !isLast {
    isLast = try bits.next(1) == 1
    switch try bits.next(2) {
    case 0:
      bits.place = (bits.place + 7) / 8 * 8
      let count = try bits.next(16)
      guard try bits.next(16) == ~count & 0xFFFF else { throw InflateFault.badBlock }
      for _ in 0..<count { output.append(UInt8(try bits.next(8))) }
    case 2:
      let (literals, distances) = try codes(&bits)
      try inflate(&bits, literals, distances, to: &output)
    default: throw InflateFault.badBlock
    }
  }
  guard (bits.place + 7) / 8 == compressed.count else { throw InflateFault.bytesBehindTheEnd }
  return output
}

private struct Bits {
  let bytes: [UInt8]
  var place = 0

  mutating func next(_ count: Int) throws -> Int {
    var value = 0
    for index in 0..<count {
      guard place / 8 < bytes.count else { throw InflateFault.truncated }
      value |= Int(bytes[place / 8] >> UInt8(place % 8) & 1) << index
      place += 1
    }
    return value
  }
}

/// Symbols by the words that mean them, a word being led by a 1.
private struct Code {
  var symbols: [Int: Int] = [:]

  init(lengths: [Int]) throws {
    var word = 0
    var room = 1 << 15
    for length in 1...15 {
      word <<= 1
      for symbol in lengths.indices where lengths[symbol] == length {
        symbols[1 << length | word] = symbol
        word += 1
        room -= 1 << (15 - length)
      }
    }
    // Neither words that two symbols share nor words that none has.
    guard room == 0 else { throw InflateFault.badCode }
  }

  func next(_ bits: inout Bits) throws -> Int {
    var word = 1
    for _ in 1...15 {
      word = word << 1 | (try bits.next(1))
      if let symbol = symbols[word] { return symbol }
    }
    throw InflateFault.badCode
  }
}

private func codes(_ bits: inout Bits) throws -> (literals: Code, distances: Code) {
  let (literalCount, distanceCount, orderCount) = try (bits.next(5) + 257, bits.next(5) + 1, bits.next(4) + 4)
  var own = [Int](repeating: 0, count: 19)
  for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(orderCount) {
    own[symbol] = try bits.next(3)
  }
  let code = try Code(lengths: own)
  var lengths: [Int] = []
  while lengths.count < literalCount + distanceCount {
    let symbol = try code.next(&bits)
    switch symbol {
    case 16:
      guard let last = lengths.last else { throw InflateFault.badCode }
      lengths += Array(repeating: last, count: try bits.next(2) + 3)
    case 17: lengths += Array(repeating: 0, count: try bits.next(3) + 3)
    case 18: lengths += Array(repeating: 0, count: try bits.next(7) + 11)
    default: lengths.append(symbol)
    }
  }
  guard lengths.count == literalCount + distanceCount else { throw InflateFault.badCode }
  return (try Code(lengths: Array(lengths[..<literalCount])), try Code(lengths: Array(lengths[literalCount...])))
}

private func inflate(_ bits: inout Bits, _ literals: Code, _ distances: Code, to output: inout [UInt8]) throws {
  while true {
    let symbol = try literals.next(&bits)
    if symbol < 256 {
      output.append(UInt8(symbol))
      continue
    }
    if symbol == 256 { return }
    let length = try value(ofSymbol: symbol - 257, symbolsOfOneSize: 4, longest: 28, &bits) + 3
    let distance = try value(ofSymbol: distances.next(&bits), symbolsOfOneSize: 2, longest: nil, &bits) + 1
    guard distance <= output.count else { throw InflateFault.badReference }
    for _ in 0..<length { output.append(output[output.count - distance]) }
  }
}

private func value(ofSymbol symbol: Int, symbolsOfOneSize size: Int, longest: Int?, _ bits: inout Bits) throws -> Int {
  if symbol == longest { return 255 }
  guard symbol < 30 else { throw InflateFault.badCode }
  let extraCount = max(0, symbol / size - 1)
  let base = (0..<symbol).reduce(0) { $0 + 1 << max(0, $1 / size - 1) }
  return base + (try bits.next(extraCount))
}
