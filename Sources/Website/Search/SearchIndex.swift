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

  /// Makes the index of a model, which is an edition's own.
  init(_ model: SiteModel, _ names: Words) {
    (subjects, ownCounts) = model.searchSubjects
    var splitter = SearchWords()
    var found = FoundWords()
    var firstEntries = [0]
    var size = 0
    for (number, subject) in subjects.enumerated() {
      let entry = model.searchEntry(of: subject, names)
      splitter.forEach(in: entry.title) { found.add($0, at: number) }
      splitter.forEach(in: entry.note) { found.add($0, at: number) }
      if size > SearchIndex.entriesSize {
        firstEntries.append(number)
        size = 0
      }
      size += entry.title.utf8.count + entry.note.utf8.count + 40
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

  mutating func add(_ word: [UInt8], at number: Int) {
    if let place = places[word] {
      postings[place].add(number)
    } else {
      places[word] = postings.count
      postings.append(SearchPostings())
      postings[postings.count - 1].add(number)
    }
  }

  /// The words by their bytes, one entry for each piece.
  var sorted: [SearchIndex.Word] {
    places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { word, place in
      postings[place].pieces.map { SearchIndex.Word(text: word, postings: $0) }
    }
  }
}
