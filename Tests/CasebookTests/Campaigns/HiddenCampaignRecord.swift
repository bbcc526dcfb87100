extension HiddenRecord {
  private static let document = Site.campaignDocument
  private static let report = Site.campaignReport
  private static let figures = Site.campaignFigures

  /// Records of campaigns that only the second and third edition see.
  static let ofCampaigns: [HiddenRecord] = [
    HiddenRecord("campaign", (document, nil, "+++\nten = \"§\"\n‡\n+++\n\n§\n")),
    HiddenRecord(
      "stage with what was sent in for it", in: .campaign,
      (
        document, "[[de-cuong]]\nma = \"I\"",
        "[[chang]]\nma = \"C4\"\nten = \"§\"\nloai = [\"dang-bo\"]\ntruoc = 2026-07-01\n‡\n\n"
      ),
      (
        document, "[[nop]]\nngay = 2026-05-30",
        "[[nop]]\nngay = 2026-06-30\nto-chuc = \"goc\"\nchang = \"C4\"\ntep = \"https://vi-du.vn/§\"\n\n"
      ),
      ("dot-bao-cao/dot/bao-cao/to-1.md", nil, "+++\nchang = \"C4\"\nngay-gui = 2026-06-20\n+++\n\n§\n")),
    HiddenRecord(
      "item of the outline", in: .campaign,
      (document, "[[bieu-mau]]\nma = \"A\"\n", "[[de-cuong]]\nma = \"III\"\nten = \"§\"\n‡\n\n")),
    HiddenRecord(
      "figure with its values", in: .campaign,
      (document, "[[nop]]\nngay = 2026-04-20", "[[bieu-mau]]\nma = \"K\"\nten = \"§\"\n‡\n\n"),
      (report, "\"A.1\" = 6", "K = 4\n"), (figures, "\nto-1;12;8;4;90,5\n", ";K"), (figures, "\ngoc;1", ";7")),
    HiddenRecord(
      "submission", in: .campaign,
      (
        document, "[[nop]]\nngay = 2026-05-30",
        "[[nop]]\nngay = 2026-06-30\nto-chuc = \"goc\"\nchang = \"C2\"\ntep = \"https://vi-du.vn/§\"\n‡\n\n"
      )),
    HiddenRecord("row of figures", in: columned, (figures, "goc;", "to-2;10;6;4;77;‡;\n")),
    HiddenRecord(
      "report", in: .campaign,
      ("dot-bao-cao/dot/bao-cao/to-1.md", nil, "+++\nchang = \"C1\"\nngay-gui = 2026-04-02\n‡\n+++\n\n§\n")),
    HiddenRecord(
      "proposal of a campaign's report", in: .campaign,
      (report, "+++\n\n## Quán triệt", "\n[[kien-nghi]]\nma = \"KN2\"\nnoi-dung = \"§\"\n‡\n")),
    HiddenRecord(
      "section of a campaign's report", in: .campaign, (report, "## Quán triệt", "## Trách nhiệm {‡}\n\n§\n\n")),
  ]

  /// The site with a campaign, with a column for the audience of the rows of figures.
  private static let columned = Site.campaign.with(
    figures, "Tổ chức;A;A.1;A.2;TL;Phạm vi\nto-1;12;8;4;90,5;\ngoc;1.012;1.000;12;;\n")
}
