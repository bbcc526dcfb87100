import Testing

@testable import Diagnostics

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("han", "han", 0), ("HAN", "han", 0), ("han", "hna", 1),
    ("nhiem-vu", "nhiem_vu", 1), ("nguoi", "nguio", 1), ("truoc", "trouc", 1), ("kitten", "sitting", 3),
    ("ngày", "nga\u{300}y", 0), ("ngày", "ngay", 1), ("ca", "abc", 3),
  ])
  func counts(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right, bound: 9) == distance)
    #expect(editDistance(right, left, bound: 9) == distance)
    #expect(editDistance(left, right, bound: distance) == distance)
    #expect(editDistance(left, right, bound: distance - 1) == nil)
  }

  private static let keys = ["viec", "nguoi", "tham-quyen", "trach-nhiem", "thoi-gian", "truoc", "san-pham", "so"]

  @Test(
    arguments: [
      ("vice", "viec"), ("nguoii", "nguoi"), ("tham-quyền", "tham-quyen"), ("trachnhiem", "trach-nhiem"),
      ("Truoc", "truoc"), ("s0", "so"), ("mo-ta", nil), ("xy", nil), ("x", nil), ("", nil),
      (String(repeating: "viec", count: 100_000), nil),
    ] as [(String, String?)])
  func findsWhatWasMeant(word: String, meant: String?) {
    #expect(nearest(to: word, in: Self.keys) == meant)
  }

  @Test func takesTheFirstOfEquallyNearOnes() {
    #expect(nearest(to: "muc", in: ["mua", "mub", "muc2"]) == "mua")
    #expect(nearest(to: "muc", in: ["mua", "MUC", "muc"]) == "MUC")
  }

  @Test func survivesLongCandidates() {
    #expect(nearest(to: "muc", in: [String(repeating: "m", count: 1_000_000), "moc"]) == "moc")
  }
}
