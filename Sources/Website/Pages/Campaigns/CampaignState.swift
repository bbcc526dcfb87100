import Progress

/// Whether a campaign still has deadlines to come.
enum CampaignState: String, CaseIterable {
  case underWay = "dang-lam"
  case over = "xong"

  init(_ standing: CampaignStanding) {
    self = standing.isOver ? .over : .underWay
  }
}
