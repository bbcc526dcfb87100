import Casebook
import Testing

/// What an edition may not see of a campaign, beyond the records themselves.
@Suite("Editions of campaigns")
struct CampaignEditionTests {
  @Test("A sum with a hidden part is not held to add up")
  func addends() async throws {
    let site = try Site.campaign.replacing(
      "ten = \"Trực tuyến\"", in: Site.campaignDocument, with: "ten = \"Trực tuyến\"\npham-vi = \"vua\"")
    let casebook = try await site.casebook()
    let addends = (0...1).map { casebook.cut(toEdition: $0).campaigns.first?.figures.first?.addends }
    #expect(addends == [[], ["A.1", "A.2"]])
  }

  @Test("A section that is hidden answers no item of the outline")
  func sections() async throws {
    let site = try Site.campaign.replacing(
      "{de-cuong=I}", in: Site.campaignReport, with: "{de-cuong=I pham-vi=hep}")
    let casebook = try await site.casebook()
    let answered = (0...2).map { casebook.cut(toEdition: $0).campaigns.first?.reports.first?.body?.outlineItems }
    #expect(answered == [[], [], ["I"]])
  }

  @Test("Organisations that are hidden take with them what they sent in")
  func organisations() async throws {
    var site = Site.campaign
    site.files[Site.register] = """
      Mã;Tên;Loại;Cấp trên;Phạm vi
      goc;Gốc;dang-bo;;
      to-1;Tổ 1;dang-bo;goc;hep
      to-2;Tổ 2;dang-bo;goc;

      """
    let cut = try #require(try await site.casebook().cut(toEdition: 0).campaigns.first)
    #expect(cut.submissions.map(\.debtor) == [.agency(0)])
    #expect(cut.figureRows.map(\.organisation) == [0])
    #expect(cut.reports.map(\.organisation) == [1])
    guard case .organisations(let places) = cut.stages[0].debtors else { return #expect(Bool(false)) }
    #expect(places == [1])
  }

  static let changes: [(path: String, old: String, new: String)] = [
    (Site.campaignDocument, "Sơ kết nghị quyết", "Sơ kết"), (Site.campaignDocument, "12-KH/TU", "13-KH/TU"),
    (Site.campaignDocument, "2026-03-02", "2026-03-03"), (Site.campaignDocument, "Cơ sở báo cáo", "Cơ sở"),
    (Site.campaignDocument, "[\"to-1\", \"to-2\"]", "[\"to-2\", \"to-1\"]"),
    (Site.campaignDocument, "thoi-gian = 2026-05-15", "truoc = 2026-05-16"),
    (Site.campaignDocument, "thoi-gian = 2026-05-15", "thoi-gian = 2026-05-16"),
    (Site.campaignDocument, "san-pham = \"Báo cáo\"", "san-pham = \"Biểu\""),
    (Site.campaignDocument, "ten = \"Kết quả\"", "ten = \"Kết luận\""), (Site.campaignDocument, "\"II.1\"", "\"II.2\""),
    (Site.campaignDocument, "don-vi = \"buổi\"", "don-vi = \"lượt\""),
    (Site.campaignDocument, "gop = \"tong\"", "gop = \"trung-binh\""),
    (Site.campaignDocument, "bang-tong = [\"A.1\", \"A.2\"]\n", ""),
    (Site.campaignDocument, "2026-04-20", "2026-04-21"), (Site.campaignDocument, "tep = \"tep/phieu.txt\"\n", ""),
    (Site.campaignDocument, "chang = \"C1\"\ntep", "chang = \"C2\"\ntep"), (Site.campaignDocument, "Xem", "Đọc"),
    (Site.campaignFigures, "90,5", "90,6"), (Site.campaignFigures, "90,5", "90,50"),
    (Site.campaignReport, "2026-04-28", "2026-04-27"), (Site.campaignReport, "chang = \"C1\"", "chang = \"C2\""),
    (Site.campaignReport, "A = 10\n", ""), (Site.campaignReport, "Nam, nữ", "Giới"),
    (Site.campaignReport, "Thêm tài liệu", "Thêm"), (Site.campaignReport, "Đã học", "Đã đọc"),
  ]

  @Test("A change of anything that is seen changes the digest", arguments: changes)
  func digest(path: String, old: String, new: String) async throws {
    let before = try await Site.campaign.casebook().cut(toEdition: 0).digest
    let after = try await Site.campaign.replacing(old, in: path, with: new).casebook().cut(toEdition: 0).digest
    #expect(before != after)
  }
}
