/// Words as bytes, each kept once and numbered from 0 in the order in which they were met.
///
/// All words stand behind each other in one piece of memory: texts bring far too many for each to have its own.
struct MetWords: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word ends.
  private var ends: [Int] = []
  /// The numbers of the words, from 1, by their hash; 0 where a place is free. As many as a power of two, at least half
  /// of them free.
  private var slots = [Int32](repeating: 0, count: 256)

  /// How many words there are.
  var count: Int { ends.count }

  /// A word by its number.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[range(of: number)]
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The number of a word, which is kept if it is new.
  mutating func number(of word: some RandomAccessCollection<UInt8>) -> Int {
    var slot = MetWords.hash(word) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let range = range(of: number)
      if range.count == word.count, bytes[range].elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += word
    ends.append(bytes.count)
    slots[slot] = Int32(ends.count)
    if ends.count * 2 > slots.count { makeRoom() }
    return ends.count - 1
  }

  private mutating func makeRoom() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in ends.indices {
      var slot = MetWords.hash(self[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  /// FNV-1a, whose upper bits are mixed into the lower ones, which choose the place.
  private static func hash(_ word: some Sequence<UInt8>) -> Int {
    let hash = word.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
