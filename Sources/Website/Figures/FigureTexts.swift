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
          return Shelved(wrappedValue: FigureTextBlock(own.map { writer.text(of: $0, kind) }).bytes)
        })
    }
    return FigureTexts(blocks: blocks)
  }

  private init(blocks: [[Shelved<[UInt8]>]]) {
    self.blocks = blocks
  }

  /// Gives the texts of rows of a kind, best asked for in their order.
  func reader(of kind: FigureKind) -> Reader {
    Reader(blocks: blocks[kind.number])
  }

  /// Reads rows; remembers what stands around the last one.
  struct Reader {
    private let blocks: [Shelved<[UInt8]>]
    private var number = -1
    private var block = FigureTextBlock(bytes: [])

    fileprivate init(blocks: [Shelved<[UInt8]>]) {
      self.blocks = blocks
    }

    /// Writes a row of a page.
    ///
    /// - Parameter place: The row's place among those of the kind.
    mutating func write(_ row: inout RecordWriter<FigureRowFields>, _ place: Int) {
      if place / blockSize != number {
        number = place / blockSize
        block = FigureTextBlock(bytes: blocks[number].wrappedValue)
      }
      block.write(&row, place % blockSize)
    }
  }
}
