import Casebook
import Progress

/// Everything that pages are made from: the casebook of one edition, and how it stands on one day.
public struct SiteModel: Sendable {
  /// What the edition may see.
  public let casebook: Casebook
  /// The edition.
  public let edition: Edition
  /// The day.
  public let day: CivilDay
  /// The cases identified by that day, by their place in `casebook.cases`, with how they stand.
  public let cases: [StandingCase]
  /// Where each organisation's cases stand in `cases`, by the day they were identified.
  public let casesByOrganisation: [[Int]]
  /// The roll-ups.
  public let rollUps: RollUps
  /// The quarters up to the day.
  let quarters: QuarterBook
  /// What is amiss with the content.
  let quality: DataQuality
  /// The places in `cases`, what needs attention most first.
  let worstFirst: [Int]
  /// For each organisation, the places in `cases` of its own cases and of those below it, as in `worstFirst`.
  let casesFromOrganisation: [[Int]]
  /// The rows of the register's page.
  let treeRows: [TreeRow]
  /// The programmes that are there on the day, by code, with how they stand.
  public let programmes: [StandingProgramme]
  /// The tasks of programmes still to be done, by deadline.
  let programmeDeadlines: [ProgrammeDeadline]
  /// The same with the stages of campaigns still to be submitted for and the next occurrences of recurring duties.
  let otherDeadlines: [DeadlineEntry]
  /// The tasks of cases still to be done, by deadline.
  let deadlines: [Deadline]
  /// The same for each case of `cases`.
  let deadlinesByCase: [[Deadline]]
  /// The places in `cases` of those on the portfolio's timeline: open ones, by the day they were identified.
  let timelineOrder: [Int]
  /// The reporting campaigns begun by that day, by code.
  public let campaigns: [StandingCampaign]
  /// What lists of many pages have in common.
  let lists: PortfolioLists
  /// What changed since the last quarter's end.
  let changes: SiteChanges
  /// The fingerprint of everything the edition sees.
  public let digest: ContentDigest
  /// The fingerprint of settings, framework and register alone.
  public let foundationDigest: ContentDigest
  /// The lists behind the figures.
  private(set) var figures = FigureLists()

  /// A case with how it stands.
  public struct StandingCase: Sendable {
    /// Kept apart, so that lists of cases hand on one reference instead of a hundred.
    private let contents: Contents

    /// The case.
    public var file: CaseFile { contents.file }
    /// How it stands on the day.
    public var standing: CaseStanding { contents.standing }
    /// The places of its groups in the framework, in their order.
    public var groups: [Int] { contents.groups }
    /// The fingerprint of what the edition sees of it.
    public var digest: ContentDigest { contents.digest }

    init(file: CaseFile, standing: CaseStanding, groups: [Int], digest: ContentDigest) {
      contents = Contents(file: file, standing: standing, groups: groups, digest: digest)
    }

    private final class Contents: Sendable {
      let file: CaseFile
      let standing: CaseStanding
      let groups: [Int]
      let digest: ContentDigest

      init(file: CaseFile, standing: CaseStanding, groups: [Int], digest: ContentDigest) {
        self.file = file
        self.standing = standing
        self.groups = groups
        self.digest = digest
      }
    }
  }
}

extension SiteModel {
  /// Computes everything for an edition and a day.
  ///
  /// - Parameters:
  ///   - casebook: The whole casebook; the edition is cut out of it here, before anything is computed.
  ///   - editionRank: The edition's place in the settings.
  ///   - day: The day that the site is computed for.
  ///   - jobs: How many cases are looked at at the same time.
  public static func make(_ casebook: Casebook, editionRank: Int, day: CivilDay, jobs: Int) async -> SiteModel {
    let edition = casebook.settings.editions[editionRank]
    let casebook = casebook.cut(toEdition: editionRank)
    let rules = ProgressRules(casebook.settings)
    let looked = await concurrentMap(casebook.cases.count, jobs: jobs) { place -> (StandingCase?, ContentDigest) in
      let file = casebook.cases[place]
      var digest = ContentDigest()
      file.add(to: &digest)
      guard let standing = file.standing(on: day, rules: rules) else { return (nil, digest) }
      let standingCase = StandingCase(
        file: file, standing: standing, groups: file.groups(in: casebook.framework), digest: digest)
      return (standingCase, digest)
    }
    let cases = looked.compactMap(\.0)
    let quality = await concurrentMap(cases.count, jobs: jobs) { CaseQuality(of: cases[$0].file, cases[$0].standing) }
    var byOrganisation = [[Int]](repeating: [], count: casebook.register.organisations.count)
    for (place, standingCase) in cases.enumerated() { byOrganisation[standingCase.file.organisation].append(place) }
    for place in byOrganisation.indices {
      byOrganisation[place].sort { cases[$0].file.identifiedOn < cases[$1].file.identifiedOn }
    }
    let worstFirst = worstFirst(cases)
    let deadlines = deadlines(of: cases)
    let timelineOrder = cases.indices.filter { cases[$0].standing.isOpen }
      .sorted { (cases[$0].file.identifiedOn, $0) < (cases[$1].file.identifiedOn, $1) }
    let programmes = standingProgrammes(of: casebook, on: day, rules)
    let programmeDeadlines = Self.deadlines(of: programmes)
    let campaigns = campaigns(of: casebook, on: day)
    let otherDeadlines = otherDeadlines(programmeDeadlines, programmes, campaigns)
    let foundation = foundationDigest(casebook)
    var model = SiteModel(
      casebook: casebook, edition: edition, day: day, cases: cases, casesByOrganisation: byOrganisation,
      rollUps: RollUps(cases, casebook),
      quarters: await QuarterBook.make(casebook, day: day, rules: rules, jobs: jobs),
      quality: DataQuality(quality, campaigns, programmes, casebook.register),
      worstFirst: worstFirst,
      casesFromOrganisation: casesFromOrganisation(cases, inOrder: worstFirst, casebook.register),
      treeRows: treeRows(of: casebook.register),
      programmes: programmes, programmeDeadlines: programmeDeadlines, otherDeadlines: otherDeadlines,
      deadlines: deadlines,
      deadlinesByCase: byCase(deadlines, caseCount: cases.count),
      timelineOrder: timelineOrder, campaigns: campaigns,
      lists: PortfolioLists(
        cases, programmes, worstFirst: worstFirst, deadlines: DeadlineSequence(deadlines, otherDeadlines),
        timelineOrder: timelineOrder, casebook.framework, day: day),
      changes: await SiteChanges.make(casebook, after: SiteChanges.start(for: day), upTo: day, jobs: jobs),
      digest: digest(foundation, looked.map(\.1), casebook), foundationDigest: foundation)
    model.figures = await FigureLists.make(model, jobs: jobs)
    return model
  }

  private static func foundationDigest(_ casebook: Casebook) -> ContentDigest {
    var digest = ContentDigest()
    casebook.settings.add(to: &digest)
    casebook.framework.add(to: &digest)
    casebook.register.add(to: &digest)
    return digest
  }

  private static func digest(
    _ foundation: ContentDigest, _ cases: [ContentDigest], _ casebook: Casebook
  ) -> ContentDigest {
    var digest = foundation
    for caseDigest in cases { digest.add(caseDigest) }
    for page in casebook.pages { page.add(to: &digest) }
    for campaign in casebook.campaigns { campaign.add(to: &digest) }
    for programme in casebook.programmes { programme.add(to: &digest) }
    return digest
  }
}

extension CaseFile {
  /// The places of the groups that its weak links' signs belong to, in the framework's order.
  func groups(in framework: Framework) -> [Int] {
    Array(Set(weakLinks.map { framework.signs[$0.sign].group })).sorted()
  }
}
