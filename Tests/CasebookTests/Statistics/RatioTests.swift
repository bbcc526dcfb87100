import Casebook
import Testing

/// Values beside the ratios that they are computed from.
@Suite("Ratios")
struct RatioTests {
  static let agreeing = ["71.4", "71.43", "71.428571", "71", "71.40", "71.428570"].map {
    ($0, $0 != "71.40" && $0 != "71.428570")
  }

  @Test("A value beside its numerator and denominator agrees to its last digit", arguments: agreeing)
  func beside(value: String, agrees: Bool) async throws {
    let change = ("goc = 71.4", "goc = 1️⃣\(value)2️⃣\ngoc-tu-so = 15\ngoc-mau-so = 21")
    guard agrees else {
      try await Fault("statistic.ratio", .warning, in: Site.plan, change, help: "sửa giá trị").check()
      return
    }
    let text = "goc = \(value)\ngoc-tu-so = 15\ngoc-mau-so = 21"
    let plan = try await Site.valid.replacing(change.0, in: Site.plan, with: text).onlyPlan()
    #expect(plan.indicators.first?.baseline == .ratio(15, 21, factor: 100))
  }

  @Test(
    "What lies in the middle is rounded away from 0",
    arguments: [
      ("12.5", 1, 8, true), ("12.4", 1, 8, false), ("13", 1, 8, true), ("12", 1, 8, false), ("-13", -1, 8, true),
      ("0.0", 1, 5000, true),
    ])
  func halves(value: String, numerator: Int, denominator: Int, agrees: Bool) async throws {
    let site = try Site.valid.replacing(
      "gia-tri = 80", in: Site.plan, with: "gia-tri = \(value)\ntu-so = \(numerator)\nmau-so = \(denominator)")
    #expect(await site.load().diagnostics.isEmpty == agrees)
  }

  @Test("Only a unit of per cent multiplies by 100")
  func units() async throws {
    let site = try Site.valid.replacing("don-vi = \"%\"", in: Site.plan, with: "don-vi = \"lần\"").replacing(
      "gia-tri = 80", in: Site.plan, with: "gia-tri = 0.8\ntu-so = 4\nmau-so = 5")
    #expect(try await site.onlyPlan().indicators.first?.measurements.first?.value == .ratio(4, 5, factor: 1))
  }

  @Test("The greatest numbers are no matter")
  func bounds() async throws {
    let site = try Site.valid.replacing(
      "gia-tri = 80", in: Site.plan, with: "gia-tri = 0.000001\ntu-so = -999999999999.999999\nmau-so = 0.000001")
    #expect(await site.load().diagnostics.map(\.code) == ["statistic.ratio"])
  }
}
