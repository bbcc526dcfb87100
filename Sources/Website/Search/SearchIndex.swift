import Casebook

/// What the search page looks words up in: scripts that it loads one by one as a query needs them.
///
/// Words are sorted and cut into files of about the same size, whatever they begin with; so are the entries that are
/// shown. A list of the first of each tells which file to load.
struct SearchIndex: Sendable {
  /// The size at which a file of words, and one of entries, is ended.
  static let wordsSize = 64 * 1024
  static let entriesSize = 32 * 1024

  /// How many entries there are.
  let entryCount: Int
  /// How many entries belong to each organisation; the organisations are the first entries.
  let ownCounts: [Int]
  /// The first entry of each file of entries.
  let firstEntries: [Int]
  /// The files of entries.
  let entries: [EntryFile]
  /// The files of words; sorted.
  let words: [WordFile]

  /// What is shown.
  struct EntryFile: Sendable {
    /// The entries as the file holds them; before those of an organisation stands its name and address.
    @Shelved private(set) var rows: [UInt8]
  }

  /// Words with where they occur.
  struct WordFile: Sendable {
    /// The first word.
    let first: String
    /// A line for each piece of where a word occurs, as the file holds it.
    @Shelved private(set) var lines: [UInt8]
  }

  /// How many organisations a worker looks at in one go, and after how many such slices for each worker they are joined.
  private static let sliceLength = 16
  private static let slicesAtATime = 16

  /// Makes the index of a model, which is an edition's own.
  ///
  /// - Parameter jobs: How many slices of the organisations are looked at at the same time.
  static func make(_ model: SiteModel, _ names: Words, jobs: Int) async -> SearchIndex {
    let order = model.organisationsFromRoot
    let slices = stride(from: 0, to: order.count, by: sliceLength).map {
      order[$0..<min($0 + sliceLength, order.count)]
    }
    var joint = JointParts(model.casebook.register)
    joint.add(SearchPart(model.searchHead, of: model, names))
    // What the workers found is joined while there is little of it: it takes more room in parts than whole.
    let step = slicesAtATime * max(1, jobs)
    for start in stride(from: 0, to: slices.count, by: step) {
      let parts = await concurrentMap(min(step, slices.count - start), jobs: jobs) {
        SearchPart(ofOrganisations: slices[start + $0], of: model, names)
      }
      for part in parts { joint.add(part) }
    }
    joint.endFile()
    return SearchIndex(joint)
  }

  private init(_ joint: JointParts) {
    entryCount = joint.entryCount
    entries = joint.entries
    ownCounts = joint.ownCounts
    firstEntries = joint.firstEntries
    words = SearchIndex.files(joint.words.sorted)
  }

  private static func files(_ words: some Sequence<FoundWords.Word>) -> [WordFile] {
    var files: [WordFile] = []
    var first: FoundWords.Word?
    var lines: [UInt8] = []
    var size = 0
    func end() {
      if let first { files.append(WordFile(first: String(decoding: first.text, as: UTF8.self), lines: lines)) }
    }
    for word in words {
      if first == nil { first = word }
      if size + word.postings.count > wordsSize, size > 0 {
        end()
        first = word
        lines.removeAll(keepingCapacity: true)
        size = 0
      }
      // Words and digits hold nothing that would have to be escaped.
      if !lines.isEmpty { lines += "\\n".utf8 }
      lines += word.text
      lines.append(UInt8(ascii: " "))
      lines += word.postings
      size += word.text.count + word.postings.count + 2
    }
    end()
    return files
  }

  /// The number of the first entry that belongs to an organisation.
  var firstOwnEntry: Int { entryCount - ownCounts.reduce(0, +) }
}

/// The parts of an index joined so far, in their order.
private struct JointParts {
  private(set) var entryCount = 0
  private(set) var ownCounts: [Int] = []
  private(set) var firstEntries = [0]
  private(set) var entries: [SearchIndex.EntryFile] = []
  private(set) var words = FoundWords()
  private let register: Register
  /// The file of entries that is being filled, how much is shown of what is in it, and whose entries came last.
  private var file = JSONWriter()
  private var size = 0
  private var owner: Int?

  init(_ register: Register) {
    self.register = register
  }

  mutating func add(_ part: SearchPart) {
    words.add(part, from: entryCount)
    ownCounts += part.owners.map(\.count)
    let owners = part.owners.lazy.flatMap { repeatElement($0.organisation, count: $0.count) }
    var owner = owners.makeIterator()
    let bytes = part.entries
    var start = 0
    for (end, entrySize) in zip(part.ends, part.sizes) {
      if size > SearchIndex.entriesSize {
        endFile()
        firstEntries.append(entryCount)
      }
      size += entrySize
      if let organisation = owner.next(), organisation != self.owner {
        self.owner = organisation
        let owner = register.organisations[organisation]
        file.item { $0.array([owner.name, PageAddress.organisation(owner.code)]) { $0.string($1) } }
      }
      file.item(written: bytes[start..<end])
      start = end
      entryCount += 1
    }
  }

  /// Ends the file of entries that is being filled.
  mutating func endFile() {
    entries.append(SearchIndex.EntryFile(rows: file.bytes))
    file = JSONWriter()
    size = 0
    owner = nil
  }
}

/// The words met so far with where they occur.
private struct FoundWords {
  /// A word and a piece of where it occurs.
  struct Word {
    let text: ArraySlice<UInt8>
    let postings: [UInt8]
  }

  private var words = MetWords()
  private var postings: [SearchPostings] = []

  /// Takes in the words of a part, whose entries are numbered on from `start`.
  mutating func add(_ part: SearchPart, from start: Int) {
    let places = (0..<part.words.count).map { words.number(of: part.words[$0]) }
    postings += repeatElement(SearchPostings(), count: words.count - postings.count)
    for (word, entry) in part.occurrences { postings[places[Int(word)]].add(start + Int(entry)) }
  }

  /// The words by their bytes, one entry for each piece, made one by one.
  var sorted: some Sequence<Word> {
    (0..<words.count).sorted { words[$0].lexicographicallyPrecedes(words[$1]) }.lazy.flatMap { place in
      postings[place].pieces.map { Word(text: words[place], postings: $0) }
    }
  }
}
