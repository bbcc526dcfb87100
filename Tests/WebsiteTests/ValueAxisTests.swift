import Casebook
import Testing

@testable import Website

@Suite("Axes of values")
struct ValueAxisTests {
  @Test(
    "Marks are round numbers that hold all values between them",
    arguments: [
      ([67.5, 90], ["60", "70", "80", "90"]), ([2.1, 4], ["2.0", "2.5", "3.0", "3.5", "4.0"]),
      ([0, 1], ["0.0", "0.5", "1.0"]), ([5, 5], ["5", "6"]), ([-3, 12], ["-5", "0", "5", "10", "15"]),
      ([1600, 2200], ["1600", "1800", "2000", "2200"]), ([0, 0], ["0.0", "0.5"]),
      ([0.000_001, 0.000_002], ["0.000001", "0.000002"]),
    ] as [([Double], [String])])
  func marks(values: [Double], expected: [String]) {
    #expect(ValueAxis(covering: values).marks.map(\.plain) == expected)
  }

  @Test("The largest stands on top, and what lies beyond the axis at its ends")
  func positions() {
    let axis = ValueAxis(covering: [0, 100])
    #expect(axis.position(of: 100.0) == 0 && axis.position(of: 0.0) == 1000 && axis.position(of: 25.0) == 750)
    #expect(axis.position(of: 1e9) == 0 && axis.position(of: -1e9) == 1000)
  }

  @Test(
    "Values of any size have an axis", arguments: [[1e20, -1e20], [1e12, 1e12 - 1e-4], [1e15, 1e15 + 0.125], []])
  func anySize(values: [Double]) {
    let marks = ValueAxis(covering: values).marks
    #expect((2...12).contains(marks.count))
    #expect(zip(marks, marks.dropFirst()).allSatisfy { $0 < $1 })
  }
}
