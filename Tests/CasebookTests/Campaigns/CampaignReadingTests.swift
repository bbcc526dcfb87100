import Casebook
import Foundation
import Testing

/// What a campaign's files say is what is read.
@Suite("Reading campaigns")
struct CampaignReadingTests {
  private func campaign(_ site: Site = .campaign) async throws -> Campaign {
    try #require(try await site.casebook().campaigns.first)
  }

  @Test("Stages: whom they oblige, and until when")
  func stages() async throws {
    let casebook = try await Site.campaign.casebook()
    let stages = try #require(casebook.campaigns.first?.stages)
    #expect(stages.map(\.code) == ["C1", "C2", "C3"])
    #expect(stages.map(\.deadline.iso) == ["2026-04-29", "2026-05-15", "2026-05-31"])
    #expect(stages.map(\.deadlineIsExclusive) == [true, false, true])
    #expect(stages[0].deliverable == "Báo cáo")
    let debtors: [Submission.Debtor] = [.organisation(0), .organisation(1), .organisation(2), .agency(0)]
    let obliged = stages.map { stage in debtors.map { stage.obliges($0, in: casebook.register) } }
    #expect(
      obliged == [[false, true, true, false], [true, true, true, false], [false, false, false, true]])
  }

  @Test("The form: units, ways of compiling, what must add up")
  func form() async throws {
    let figures = try await campaign().figures
    #expect(figures.map(\.code) == ["A", "A.1", "A.2", "TL"])
    #expect(figures[0].unit == "buổi")
    #expect(figures[0].addends == ["A.1", "A.2"])
    // A figure that does not say how is added, a percentage is not.
    #expect(figures.map(\.compiling) == [.sum, .sum, .sum, .none])
  }

  @Test("Submissions, figures and reports")
  func submissions() async throws {
    let campaign = try await campaign()
    #expect(campaign.submissions.map(\.debtor) == [.organisation(1), .agency(0)])
    #expect(campaign.submissions[0].file == .attachment(Site.campaignAttachment))
    #expect(campaign.figureRows.map(\.organisation) == [1, 0])
    #expect(campaign.figureRows[0].values.map(\.figure) == ["A", "A.1", "A.2", "TL"])
    #expect(campaign.figureRows[0].values.map(\.value.plain) == ["12", "8", "4", "90.5"])
    #expect(campaign.figureRows[1].values.map(\.value.plain) == ["1012", "1000", "12"])
    let report = try #require(campaign.reports.first)
    #expect(report.organisation == 2 && report.stage == "C1" && report.sentOn?.iso == "2026-04-28")
    #expect(report.values.map(\.value.plain) == ["10", "6", "4"])
    #expect(report.body?.outlineItems == ["I"])
    #expect(report.body?.links == ["../tep/phieu.txt": .attachment(Site.campaignAttachment)])
    #expect(report.statistics.count == 1 && report.proposals.count == 1)
  }

  @Test("A code with a point needs no quotes, and a header no case")
  func keys() async throws {
    let bare = try Site.campaign.replacing(
      "\"A.1\" = 6\n\"A.2\" = 4", in: Site.campaignReport, with: "a.1 = 6\nA.2 = 4"
    )
    .replacing("A = 10\n", in: Site.campaignReport, with: "")
    #expect(try await campaign(bare).reports.first?.values.map(\.figure) == ["A.1", "A.2"])
  }

  @Test("Table files say the same as the arrays in the document")
  func tables() async throws {
    let stages = "[[chang]]\nma = \"C3\"\nten = \"Khảo sát\"\nco-quan = \"ban-to-chuc\"\ntruoc = 2026-06-01\n\n"
    let text = try #require(Site.campaign.files[Site.campaignDocument])
    let first = try #require(text.range(of: "[[chang]]"))
    let outline = try #require(text.range(of: "[[de-cuong]]"))
    #expect(text.contains(stages))
    let site = Site.campaign
      .with(Site.campaignDocument, text.replacingCharacters(in: first.lowerBound..<outline.lowerBound, with: ""))
      .with(
        "dot-bao-cao/dot/chang.csv",
        """
        Mã;Tên;Tổ chức;Loại;Cơ quan;Trước;Thời gian;Sản phẩm
        C1;Cơ sở báo cáo;to-1, to-2;;;30/4/2026;;Báo cáo
        C2;Đảng bộ tổng hợp;;dang-bo;;;15/5/2026;
        C3;Khảo sát;;;ban-to-chuc;1/6/2026;;
        """)
    #expect(try await site.casebook().digest == Site.campaign.casebook().digest)
  }

  @Test("Texts elsewhere may link to a campaign")
  func links() async throws {
    let site = try Site.campaign.replacing(
      "Trang này.", in: Site.page, with: "[Đợt](../dot-bao-cao/dot/dot-bao-cao.md)")
    #expect(try await site.casebook().pages.first?.body.links.values.map { $0 } == [.campaign("dot")])
  }
}
