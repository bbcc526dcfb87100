import Casebook
import Testing

/// What an edition may not see is not there, nor anything about it.
@Suite("Editions")
struct EditionTests {
  private static let secret = "Bimatkhongthay"

  @Test(
    "The widest edition is that of a site without the record", arguments: HiddenRecord.all + HiddenRecord.ofCampaigns)
  func notSeen(record: HiddenRecord) async throws {
    let without = try await record.site.casebook().cut(toEdition: 0)
    let with = try await record.site(saying: Self.secret).casebook().cut(toEdition: 0)
    #expect(with.digest == without.digest)
    #expect(!"\(with)".contains(Self.secret))
    #expect(with.register.organisations.map(\.code) == without.register.organisations.map(\.code))
    #expect(with.cases.map(\.organisation) == without.cases.map(\.organisation))
  }

  @Test("The narrower editions see the record", arguments: HiddenRecord.all + HiddenRecord.ofCampaigns)
  func seen(record: HiddenRecord) async throws {
    let casebook = try await record.site(saying: Self.secret).casebook()
    let open = try await record.site(saying: Self.secret, isHidden: false).casebook().cut(toEdition: 0)
    let without = try await record.site.casebook().cut(toEdition: 1)
    #expect(casebook.cut(toEdition: 1).digest != without.digest)
    #expect(casebook.cut(toEdition: 2).digest == casebook.cut(toEdition: 1).digest)
    // A section's heading names its audience, so that its source differs.
    if !record.name.hasPrefix("section") { #expect(casebook.cut(toEdition: 1).digest == open.digest) }
  }

  @Test(
    "A digest is the same whatever hidden records say, and another where they are seen",
    arguments: HiddenRecord.all + HiddenRecord.ofCampaigns)
  func digests(record: HiddenRecord) async throws {
    let first = try await record.site(saying: "Một").casebook()
    let second = try await record.site(saying: "Hai khác").casebook()
    #expect(first.cut(toEdition: 0).digest == second.cut(toEdition: 0).digest)
    let says = record.additions.contains { $0.text.contains("§") }
    for edition in [1, 2] {
      #expect((first.cut(toEdition: edition).digest != second.cut(toEdition: edition).digest) == says)
    }
  }

  @Test("A record is seen no wider than its parent, whatever it says")
  func narrowing() async throws {
    let site = try Site.valid
      .replacing("so = \"05-ĐA/ĐU\"", in: Site.plan, with: "so = \"05\"\npham-vi = \"hep\"")
      .replacing("muc = 60", in: Site.plan, with: "muc = 60\npham-vi = \"rong\"")
      .replacing("ma = \"NV1\"", in: Site.plan, with: "ma = \"NV1\"\npham-vi = \"vua\"")
    let casebook = try await site.casebook()
    let task = try #require(casebook.cases.first?.plan?.tasks.first)
    #expect(task.audience.rank == 2)
    #expect(task.updates.first?.audience.rank == 2)
    #expect(casebook.cut(toEdition: 1).cases.first?.plan == nil)
    #expect(casebook.cut(toEdition: 2).cases.first?.plan?.tasks.count == 2)
  }

  @Test("Links and attachments of a hidden section are dropped with it")
  func links() async throws {
    let site = try Site.valid.replacing("## Nhận xét", in: Site.caseFile, with: "## Nhận xét {pham-vi=hep}")
    let casebook = try await site.casebook()
    #expect(casebook.cut(toEdition: 1).cases.first?.assessment?.links.isEmpty == true)
    #expect(casebook.cut(toEdition: 1).cases.first?.assessment?.isEmpty == true)
    #expect(casebook.cut(toEdition: 2).cases.first?.assessment?.links.count == 1)
  }

  @Test("Of two sections the hidden one is cut up to the next heading of its level")
  func sections() async throws {
    let body = "# A {pham-vi=hep}\n\nkín\n\n## B\n\nkín\n\n# C\n\nmở\n\n## D {pham-vi=vua}\n\nvừa\n\n# E\n\nmở\n"
    let site = try Site.valid.replacing("Trang này.", in: Site.page, with: body)
    let casebook = try await site.casebook()
    let headings = (0...2).map { casebook.cut(toEdition: $0).pages.first?.body.document.headings.count }
    #expect(headings == [2, 3, 5])
  }

  @Test("Hiding everything leaves an empty casebook")
  func everything() async throws {
    var site = try Site.valid.replacing("phu-trach", in: Site.caseFile, with: "pham-vi = \"hep\"\nphu-trach")
      .replacing("thu-tu = 1", in: Site.page, with: "pham-vi = \"hep\"")
    site.files[Site.register] = "Mã;Tên;Loại;Cấp trên;Phạm vi\ngoc;Gốc;dang-bo;;hep\nto-1;Tổ 1;dang-bo;goc;\n"
    let cut = try await site.casebook().cut(toEdition: 1)
    #expect(cut.cases.isEmpty && cut.pages.isEmpty && cut.register.organisations.isEmpty)
  }
}
