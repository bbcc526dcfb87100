import Casebook

/// What the search page looks words up in: scripts that it loads one by one as a query needs them.
///
/// Words are sorted and cut into files of about the same size, whatever they begin with; so are the entries that are
/// shown. A list of the first of each tells which file to load.
struct SearchIndex: Sendable {
  /// The size at which a file of words, and one of entries, is ended.
  static let wordsSize = 64 * 1024
  static let entriesSize = 32 * 1024

  let subjects: [SearchSubject]
  /// How many entries belong to each organisation; the organisations are the first entries.
  let ownCounts: [Int]
  /// The first entry of each file of entries.
  let firstEntries: [Int]
  /// The files of words, each word with a piece of where it occurs; sorted.
  let words: [[Word]]

  /// A word and a piece of where it occurs.
  struct Word: Sendable {
    let text: [UInt8]
    let postings: [UInt8]
  }

  /// How many organisations a worker looks at in one go.
  private static let sliceLength = 64

  /// Makes the index of a model, which is an edition's own.
  ///
  /// - Parameter jobs: How many slices of the organisations are looked at at the same time.
  static func make(_ model: SiteModel, _ names: Words, jobs: Int) async -> SearchIndex {
    let order = model.organisationsFromRoot
    let slices = stride(from: 0, to: order.count, by: sliceLength).map {
      order[$0..<min($0 + sliceLength, order.count)]
    }
    let parts = await concurrentMap(slices.count, jobs: jobs) {
      SearchPart(ofOrganisations: slices[$0], of: model, names)
    }
    return SearchIndex([SearchPart(model.searchHead, of: model, names)] + parts)
  }

  /// Joins parts, in their order.
  private init(_ parts: [SearchPart]) {
    subjects = parts.flatMap(\.subjects)
    ownCounts = parts.flatMap(\.ownCounts)
    var found = FoundWords()
    var start = 0
    for part in parts {
      found.add(part, from: start)
      start += part.subjects.count
    }
    var firstEntries = [0]
    var size = 0
    for (number, entrySize) in parts.lazy.flatMap(\.sizes).enumerated() {
      if size > SearchIndex.entriesSize {
        firstEntries.append(number)
        size = 0
      }
      size += entrySize
    }
    self.firstEntries = firstEntries
    words = SearchIndex.files(found.sorted)
  }

  private static func files(_ words: [Word]) -> [[Word]] {
    var files: [[Word]] = []
    var size = wordsSize
    for word in words {
      if size + word.postings.count > wordsSize, size > 0 {
        files.append([])
        size = 0
      }
      files[files.count - 1].append(word)
      size += word.text.count + word.postings.count + 2
    }
    return files
  }

  /// The number of the first entry that belongs to an organisation.
  var firstOwnEntry: Int { subjects.count - ownCounts.reduce(0, +) }
}

/// The words met so far with where they occur.
private struct FoundWords {
  private var places: [[UInt8]: Int] = [:]
  private var postings: [SearchPostings] = []

  /// Takes in the words of a part, whose entries are numbered on from `start`.
  mutating func add(_ part: SearchPart, from start: Int) {
    for (word, occurrences) in zip(part.words, part.occurrences) {
      let place = places[word] ?? postings.count
      if place == postings.count {
        places[word] = place
        postings.append(SearchPostings())
      }
      for number in occurrences { postings[place].add(start + Int(number)) }
    }
  }

  /// The words by their bytes, one entry for each piece.
  var sorted: [SearchIndex.Word] {
    places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { word, place in
      postings[place].pieces.map { SearchIndex.Word(text: word, postings: $0) }
    }
  }
}
