/// The symbols by which RFC 1951, section 3.2.5, writes lengths and distances: each stands for a range of values, and
/// further bits say which of them is meant.
enum DeflateAlphabet {
  /// A symbol of a value, and the bits that follow it.
  struct Symbol {
    let code: UInt16
    let extraCount: UInt8
    let base: UInt16
  }

  /// How many symbols literals, the end of a block and lengths have together.
  static let literalCount = 286
  /// How many symbols distances have.
  static let distanceCount = 30
  /// The symbol at the end of a block.
  static let endOfBlock = 256

  /// The symbol of each length, by the length less 3.
  static let lengths: [Symbol] = {
    var symbols = ranges(symbolsOfOneSize: 4, count: 28, firstCode: 257)
    symbols.removeLast(symbols.count - 256)
    // The longest has a symbol of its own.
    symbols[255] = Symbol(code: 285, extraCount: 0, base: 255)
    return symbols
  }()

  /// The symbol of each distance less 1 below 256; from there on of each 128th: those at `256 + (distance − 1) >> 7`.
  static let distances: [Symbol] = {
    let all = ranges(symbolsOfOneSize: 2, count: distanceCount, firstCode: 0)
    return all[..<256] + stride(from: 0, to: all.count, by: 128).map { all[$0] }
  }()

  /// The symbol of each value from 0 on: with `size` symbols for each number of further bits, but twice as many for none.
  private static func ranges(symbolsOfOneSize size: Int, count: Int, firstCode: Int) -> [Symbol] {
    var symbols: [Symbol] = []
    for code in 0..<count {
      let extraCount = max(0, code / size - 1)
      let symbol = Symbol(
        code: UInt16(firstCode + code), extraCount: UInt8(extraCount), base: UInt16(truncatingIfNeeded: symbols.count))
      symbols += Array(repeating: symbol, count: 1 << extraCount)
    }
    return symbols
  }
}
