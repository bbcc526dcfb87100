import Diagnostics

/// What of a campaign contradicts itself. All but a code that can name no figure are warnings.
enum CampaignProblem: ContentProblem {
  case reservedFigure(String)
  case notObliged(debtor: String, stage: String)
  case stageBeforeCampaign(CivilDay, campaign: CivilDay)
  case total(Campaign.Discrepancy)
  case figureStatedTwice(String, counted: DecimalNumber, other: DecimalNumber)

  var code: String {
    switch self {
    case .reservedFigure: "campaign.reserved-figure"
    case .notObliged: "campaign.not-obliged"
    case .stageBeforeCampaign: "campaign.stage-before-campaign"
    case .total: "campaign.total"
    case .figureStatedTwice: "campaign.figure-stated-twice"
    }
  }

  var severity: Severity {
    if case .reservedFigure = self { .error } else { .warning }
  }

  var message: Wording {
    switch self {
    case .reservedFigure(let code):
      Wording(
        vi: "mã số liệu \"\(code)\" trùng với một cột của so-lieu",
        en: "the figure's code \"\(code)\" is that of a column of so-lieu")
    case .notObliged(let debtor, let stage):
      Wording(
        vi: "chặng \(stage) không giao cho \"\(debtor)\"; lần nộp này không được tính",
        en: "the stage \(stage) does not oblige \"\(debtor)\"; this submission does not count")
    case .stageBeforeCampaign(let deadline, let day):
      Wording(
        vi: "hạn \(deadline.vietnamese) trước ngày của đợt báo cáo, \(day.vietnamese)",
        en: "the deadline \(deadline.iso) is before the campaign's own day, \(day.iso)")
    case .total(let discrepancy):
      Wording(
        vi: "số liệu \(discrepancy.figure) ghi \(discrepancy.stated.vietnamese), mà các số phải cộng lại thành nó cho "
          + "\(discrepancy.computed.vietnamese), lệch \(discrepancy.difference.magnitude.vietnamese)",
        en: "the figure \(discrepancy.figure) says \(discrepancy.stated.plain), but those that must add up to it "
          + "give \(discrepancy.computed.plain), a difference of \(discrepancy.difference.magnitude.plain)")
    case .figureStatedTwice(let code, let counted, let other):
      Wording(
        vi:
          "báo cáo ghi số liệu \(code) là \(counted.vietnamese), mà bảng so-lieu ghi \(other.vietnamese); số của báo cáo được tính",
        en: "the report says \(counted.plain) for \(code), but so-lieu says \(other.plain); the report's counts")
    }
  }

  var help: Wording? {
    switch self {
    case .reservedFigure: Wording(vi: "đặt mã khác", en: "give it another code")
    case .notObliged:
      Wording(vi: "sửa chặng, hoặc thêm vào diện phải nộp của chặng", en: "mend the stage, or whom the stage obliges")
    case .stageBeforeCampaign: Wording(vi: "kiểm tra lại hai ngày này", en: "check both days")
    case .total: Wording(vi: "đối chiếu lại với báo cáo gốc", en: "compare it with the original report")
    case .figureStatedTwice: Wording(vi: "sửa một trong hai", en: "mend one of them")
    }
  }
}
