import Casebook
import Testing

@testable import Progress

@Suite("Numbers at the bounds of what content may hold")
struct NumberBoundsTests {
  /// The largest number that content may hold, and the smallest above 0.
  private static let largest = "999999999999,999999"
  private static let smallest = "0,000001"

  @Test("Weights as far apart as can be are weighed exactly")
  func weights() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": """
      ma;viec;thoi-gian;trong-so
      NV1;Việc;2026-04-07;\(Self.largest)
      NV2;Việc;2026-04-13;\(Self.smallest)
      """,
      "cap-nhat": """
      ngay;nhiem-vu;muc
      2026-04-01;NV1;0
      2026-04-02;NV1;28,571428
      2026-04-02;NV2;\(Self.smallest)
      2026-04-05;NV1;99,999999
      2026-04-05;NV2;0
      """,
    ]).load()
    // Two of seven days less 28.571428 is a gap of less than a millionth.
    #expect(try loaded.standing(on: "2026-04-02").progress?.planned.shown == "28.5714")
    #expect(try loaded.standing(on: "2026-04-02").progress?.gap.shown == "0.0000")
    // 28.571428 in a day; 71.428572 more take two and a half.
    #expect(try loaded.standing(on: "2026-04-02").forecast?.day == day("2026-04-05"))
    // A millionth is lacking, and what NV2 lacks, of the least weight, adds next to nothing.
    #expect(try loaded.standing(on: "2026-04-05").forecast?.day == day("2026-04-06"))
    #expect(try loaded.standing(on: "2026-04-05").progress?.actual.shown == "100.0000")
  }

  @Test("Many heavy tasks of different lengths neither overflow nor lose a millionth")
  func manyTasks() async throws {
    // Tasks of 1 to 200 days, all planned by the end, each lacking 10 points: a gap of exactly −10.
    var tasks = "ma;viec;thoi-gian;trong-so"
    var updates = "ngay;nhiem-vu;muc"
    for number in 0..<200 {
      tasks += "\nNV\(number);Việc;\((day("2026-04-01") + number).iso);\(Self.largest)"
      updates += "\n2026-04-\(10 + number % 20);NV\(number);90"
    }
    let little = LittleCase(tables: ["nhiem-vu": tasks, "cap-nhat": updates])
    let standing = try await little.load().standing(on: "2026-12-31")
    #expect(standing.reasons.map(\.line).filter { $0.hasPrefix("lech") } == ["lech -10.0000"])
    // Halfway the forecast weighs what is lacking, too: 90 gained in 59 days, so 10 take 6.6 days.
    #expect(try await little.load().standing(on: "2026-05-30").forecast?.day == day("2026-06-06"))
  }

  @Test(
    "Indicators of the largest numbers in all directions",
    arguments: ["tang", "giam", "it-nhat", "toi-da"])
  func indicators(direction: String) async throws {
    let numbers = [Self.largest, "-" + Self.largest, Self.smallest, "-" + Self.smallest, "0"]
    for baseline in numbers {
      for goal in numbers {
        for value in numbers {
          let standing = try await LittleIndicator(
            direction: direction, baseline: baseline, targets: ["2026-06-30;\(goal);;"],
            values: ["2026-05-10;\(value);;"]
          ).load().indicator(on: "2026-05-10")
          if let attainment = standing.outcome?.attainment {
            #expect((0...1).contains(attainment))
          }
          if value == goal { #expect(standing.outcome?.isMet == true) }
        }
      }
    }
  }

  @Test("Ratios of the largest numbers to the smallest")
  func ratios() async throws {
    for (numerator, isMet) in [(Self.largest, true), ("-" + Self.largest, false)] {
      let standing = try await LittleIndicator(
        baseline: "", baselineNumerator: "-" + Self.largest, baselineDenominator: Self.smallest, unit: "%",
        targets: ["2026-06-30;\(Self.largest);;"], values: ["2026-05-10;;\(numerator);\(Self.smallest)"]
      ).load().indicator(on: "2026-05-10")
      #expect(standing.outcome?.isMet == isMet)
      #expect(standing.outcome?.attainment == (isMet ? 1 : 0))
      #expect(standing.movesAway == false)
    }
  }

  @Test("Where value, baseline and target differ by their last digits alone, the share is that of these digits")
  func lastDigits() async throws {
    // 0, 1 and 4 millionths above 999,999,999,999.
    let standing = try await LittleIndicator(
      baseline: "999999999999", targets: ["2026-06-30;999999999999,000004;;"],
      values: ["2026-05-10;999999999999,000001;;"]
    ).load().indicator(on: "2026-05-10")
    #expect(standing.outcome?.attainment == number("0.25"))
    #expect(standing.outcome?.isMet == false)
  }

  @Test("What does not fit 18 digits is given as the largest that does, and can be turned round")
  func saturation() throws {
    let huge = Quantity.ratio(number("999999999999"), number("0.000001"), factor: 100)
    let largest = ExactRatio(FractionSum(huge)).rounded(toDecimals: 4)
    #expect(largest == DecimalNumber(mantissa: .max, decimals: 4))
    let least = ExactRatio(FractionSum(huge).multiplied(by: -1)).rounded(toDecimals: 4)
    #expect(least.negated == largest)
    #expect(least.magnitude == largest)
  }

  @Test("Thresholds at their bounds, on the first and on the last day of the calendar")
  func calendarBounds() async throws {
    let settings = """
      [nguong]
      sap-han = 3650
      thieu-cap-nhat = 3650
      lap-ke-hoach = 3650
      qua-han-do = 3650
      lech-vang = 0.000001
      lech-do = 100
      """
    let loaded = try await LittleCase(
      identified: "0001-01-01", approved: "0001-01-01", start: "0001-01-01", end: "9999-12-31",
      tables: [
        "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,9999-12-31",
        "cap-nhat": "ngay,nhiem-vu,muc\n0001-01-02,NV1,0.000001\n0001-01-03,NV1,0.000002",
      ], settings: settings
    ).load()
    #expect(try loaded.standing(on: "0001-01-01").progress?.planned.shown == "0.0000")
    #expect(try loaded.standing(on: "0001-01-03").forecast == nil)
    let last = try loaded.standing(on: "9999-12-31")
    #expect(last.progress?.planned.shown == "100.0000")
    #expect(last.rating == .behind)
    #expect(last.tasks.map(\.state) == [.dueSoon])
    #expect(last.reports.count == 4 * 9999)
    // From the edge of the calendar back ninety days.
    #expect(last.forecast == nil)
  }
}
