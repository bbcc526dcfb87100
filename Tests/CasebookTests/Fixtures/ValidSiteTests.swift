import Testing

/// What every other test starts from.
@Suite("The valid site")
struct ValidSiteTests {
  @Test("Nothing is found in it, and all of it is read")
  func nothingIsFound() async throws {
    let casebook = try await Site.valid.casebook()
    #expect(casebook.cases.map(\.code) == ["mau"])
    #expect(casebook.pages.map(\.code) == ["gioi-thieu"])
    #expect(casebook.register.organisations.map(\.code) == ["goc", "to-1", "to-2"])
    let caseFile = try #require(casebook.cases.first)
    #expect(caseFile.weakLinks.map(\.code) == ["KY1", "KY2"])
    #expect(caseFile.reports.count == 1)
    #expect(caseFile.plan?.tasks.map(\.code) == ["NV1", "NV2"])
    #expect(caseFile.plan?.indicators.map(\.code) == ["CT1"])
  }
}
