import Casebook

/// What some organisations add to the search index; made by one worker. Entries are numbered from 0 within it.
struct SearchPart: Sendable {
  /// What is shown of each entry, as the files of the index hold it, one behind the other.
  var entries: [UInt8] { json.bytes }
  /// Where each entry ends.
  private(set) var ends: [Int] = []
  /// The organisations that the entries belong to, in their order, with how many do; none where they belong to none.
  private(set) var owners: [(organisation: Int, count: Int)] = []
  /// How many bytes are shown of each.
  private(set) var sizes: [Int] = []
  /// The words met, each once.
  private(set) var words = MetWords()
  /// Which word occurs in which entry, both by their numbers, each pair once and the entries rising.
  private(set) var occurrences: [(word: Int32, entry: Int32)] = []

  private var json = JSONWriter()
  private var splitter = SearchWords()
  /// The last entry that each word occurs in.
  private var lastEntries: [Int32] = []
  private static let kinds = SearchKind.allCases

  /// Takes in some subjects that belong to no organisation.
  init(_ subjects: [SearchSubject], of model: SiteModel, _ names: Words) {
    for subject in subjects { add(model.searchEntry(of: subject, names)) }
  }

  /// Takes in what belongs to some organisations, one after another.
  init(ofOrganisations organisations: some Sequence<Int>, of model: SiteModel, _ names: Words) {
    for organisation in organisations {
      let before = ends.count
      for place in model.casesByOrganisation[organisation].reversed() {
        let isCurrent = place == model.currentCase(of: organisation)
        for subject in model.searchSubjects(ofCase: place, isCurrent: isCurrent) {
          add(model.searchEntry(of: subject, names))
        }
        if isCurrent { addSections(ofCase: place, of: model, names) }
      }
      addCampaignReports(of: organisation, in: model, names)
      owners.append((organisation, ends.count - before))
    }
  }

  /// Takes in the texts of a case, each cut into its sections once.
  private mutating func addSections(ofCase place: Int, of model: SiteModel, _ names: Words) {
    let item = model.cases[place]
    for document in model.searchDocuments(ofCase: place) {
      guard let prose = model.prose(of: document, in: item) else { continue }
      for section in ProseSections(prose).sections {
        add(model.searchEntry(of: section, in: document, of: item, names))
      }
    }
  }

  /// Takes in the reports that an organisation sent in for campaigns, each cut into its sections once.
  private mutating func addCampaignReports(of organisation: Int, in model: SiteModel, _ names: Words) {
    for (place, item) in model.campaigns.enumerated() {
      for report in item.sentReports(of: organisation) {
        add(model.searchEntry(of: .campaign(place, .report(report)), names))
        guard let body = item.file.reports[report].body else { continue }
        for section in ProseSections(body).sections {
          add(model.searchEntry(of: section, ofReport: report, inCampaign: place))
        }
      }
    }
  }

  private mutating func add(_ entry: SearchEntry) {
    let number = Int32(ends.count)
    let kind = SearchPart.kinds.firstIndex(of: entry.kind) ?? 0
    json.array([String(kind), entry.title, entry.note, entry.address]) { $0.string($1) }
    ends.append(json.bytes.count)
    sizes.append(entry.title.utf8.count + entry.note.utf8.count + 40)
    // The splitter is put aside meanwhile, as its words are taken in here.
    var splitter = splitter
    splitter.forEach(in: entry.title) { add($0, at: number) }
    splitter.forEach(in: entry.note) { add($0, at: number) }
    self.splitter = splitter
  }

  private mutating func add(_ word: [UInt8], at number: Int32) {
    let place = words.number(of: word)
    if place == lastEntries.count {
      lastEntries.append(number)
    } else if lastEntries[place] == number {
      return
    } else {
      lastEntries[place] = number
    }
    occurrences.append((Int32(place), number))
  }
}
