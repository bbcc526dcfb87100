import Mustache

/// The texts of some rows in one piece: where each text begins and where the last one ends, in four bytes each, then the
/// texts.
struct FigureTextBlock {
  let bytes: [UInt8]

  private static let wordSize = MemoryLayout<UInt32>.size
  private static let textCount = 5

  /// Takes what was packed before.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Packs rows.
  init(_ rows: [FigureText]) {
    let texts = rows.flatMap { [$0.code, $0.content, $0.organisation, $0.address, $0.day] }
    var bytes: [UInt8] = []
    var start = FigureTextBlock.wordSize * (texts.count + 1)
    bytes.reserveCapacity(texts.reduce(start) { $0 + $1.utf8.count })
    func add(_ start: Int) {
      withUnsafeBytes(of: UInt32(start).littleEndian) { bytes.append(contentsOf: $0) }
    }
    for text in texts {
      add(start)
      start += text.utf8.count
    }
    add(start)
    for text in texts { bytes.append(contentsOf: text.utf8) }
    self.bytes = bytes
  }

  /// Writes a row of a page; nothing where the piece does not hold it, as when it could not be read back whole.
  ///
  /// - Parameter number: Which of the rows it is.
  func write(_ row: inout RecordWriter<FigureRowFields>, _ number: Int) {
    let first = number * FigureTextBlock.textCount
    row.text(\.code, text(first))
    row.text(\.content, text(first + 1))
    row.text(\.organisation, text(first + 2))
    row.text(\.address, text(first + 3))
    row.text(\.day, text(first + 4))
  }

  private func text(_ number: Int) -> ArraySlice<UInt8> {
    let (start, end) = (word(number), word(number + 1))
    return start <= end && end <= bytes.count ? bytes[start..<end] : []
  }

  private func word(_ number: Int) -> Int {
    let offset = number * FigureTextBlock.wordSize
    guard offset + FigureTextBlock.wordSize <= bytes.count else { return bytes.count }
    let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
    return Int(UInt32(littleEndian: word))
  }
}
