import Casebook

/// Where a word occurs: the numbers of entries, rising, as differences in base 32, five bits a character.
///
/// A character of the upper half of the alphabet says that more follow. Long lists are cut into pieces, each of which
/// begins anew, so that no file that holds one has to be large.
struct SearchPostings {
  /// The longest piece, in bytes.
  static let longestPiece = 48 * 1024
  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  /// The pieces that are full, which a city has many of.
  private var fullPieces: [Shelved<[UInt8]>] = []
  private var piece: [UInt8] = []
  private var last = -1

  /// All pieces.
  var pieces: [[UInt8]] { fullPieces.map(\.wrappedValue) + [piece] }

  /// Adds an entry's number, which is not below those added before; one that is there already is not added again.
  mutating func add(_ number: Int) {
    guard number > last || piece.isEmpty else { return }
    if piece.count >= SearchPostings.longestPiece {
      fullPieces.append(Shelved(wrappedValue: piece))
      piece.removeAll(keepingCapacity: true)
      last = -1
    }
    SearchPostings.append(number - last - 1, to: &piece)
    last = number
  }

  /// Appends a number that is not negative.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      bytes.append(digits[32 + rest % 32])
      rest /= 32
    }
    bytes.append(digits[rest])
  }
}
