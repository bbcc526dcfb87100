import Casebook
import Mustache

/// The texts of the rows behind figures.
///
/// A row stands in the lists of the whole, of groups, of bodies, and there are many times as many rows in lists as there
/// are texts: they are made once, from what lies all over the casebook, and kept on the shelf in the order that every list
/// has its rows in, so that a page reads them one after another.
struct FigureTexts: Sendable {
  /// The blocks of each kind.
  private let blocks: [[Shelved<[UInt8]>]]

  /// How many rows are kept together: enough for long lists, few enough for those that have one row of many.
  static let blockSize = 16

  /// Makes none.
  init() {
    blocks = FigureKind.allCases.map { _ in [] }
  }

  /// Makes the texts of all rows of all lists of a model.
  ///
  /// - Parameter jobs: How many blocks are made at the same time.
  static func make(_ model: SiteModel, strings: Strings, jobs: Int) async -> FigureTexts {
    let writer = PageWriter(model, strings: strings, FigureTexts())
    var blocks: [[Shelved<[UInt8]>]] = []
    for kind in FigureKind.allCases {
      let rows = model.figures.rows(of: kind)
      let count = (rows.count + blockSize - 1) / blockSize
      blocks.append(
        await concurrentMap(count, jobs: jobs) { number in
          let own = rows[number * blockSize..<min((number + 1) * blockSize, rows.count)]
          return Shelved(wrappedValue: packed(own.map { writer.text(of: $0, kind) }))
        })
    }
    return FigureTexts(blocks: blocks)
  }

  private init(blocks: [[Shelved<[UInt8]>]]) {
    self.blocks = blocks
  }

  /// Where each text begins and where the last one ends, in four bytes each, then the texts.
  private static func packed(_ rows: [FigureText]) -> [UInt8] {
    let texts = rows.flatMap(\.parts)
    var bytes: [UInt8] = []
    var start = wordSize * (texts.count + 1)
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
    return bytes
  }

  private static let wordSize = MemoryLayout<UInt32>.size

  /// Gives the texts of rows of a kind, best asked for in their order.
  func reader(of kind: FigureKind) -> Reader {
    Reader(blocks: blocks[kind.number])
  }

  /// Reads rows; remembers what stands around the last one.
  struct Reader {
    private let blocks: [Shelved<[UInt8]>]
    private var number = -1
    private var bytes: [UInt8] = []

    fileprivate init(blocks: [Shelved<[UInt8]>]) {
      self.blocks = blocks
    }

    /// Writes a row of a page.
    ///
    /// - Parameter place: The row's place among those of the kind.
    mutating func write(_ row: inout RecordWriter<FigureRowFields>, _ place: Int) {
      if place / blockSize != number {
        number = place / blockSize
        bytes = blocks[number].wrappedValue
      }
      let first = place % blockSize * FigureText.partCount
      bytes.withUnsafeBytes { bytes in
        func start(_ text: Int) -> Int {
          Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: text * wordSize, as: UInt32.self)))
        }
        FigureText.write(&row) { UnsafeRawBufferPointer(rebasing: bytes[start(first + $0)..<start(first + $0 + 1)]) }
      }
    }
  }
}
