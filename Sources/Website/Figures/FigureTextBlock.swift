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
    bytes.withUnsafeBytes { bytes in
      func word(_ number: Int) -> Int {
        let offset = number * FigureTextBlock.wordSize
        guard offset + FigureTextBlock.wordSize <= bytes.count else { return bytes.count }
        return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      }
      func text(_ place: Int) -> UnsafeRawBufferPointer {
        let text = number * FigureTextBlock.textCount + place
        let (start, end) = (word(text), word(text + 1))
        return UnsafeRawBufferPointer(rebasing: start <= end && end <= bytes.count ? bytes[start..<end] : bytes[..<0])
      }
      row.text(\.code, text(0))
      row.text(\.content, text(1))
      row.text(\.organisation, text(2))
      row.text(\.address, text(3))
      row.text(\.day, text(4))
    }
  }
}
