import Casebook
import Testing

@testable import Website

@Suite("Deadlines of cases and programmes together")
struct DeadlineSequenceTests {
  @Test(
    "They stand by day, of one day those of cases first",
    arguments: [
      ([1, 3, 3, 7], [0, 3, 8, 8], ["0p", "1c", "3c", "3c", "3p", "7c", "8p", "8p"]), ([], [2, 5], ["2p", "5p"]),
      ([2, 5], [], ["2c", "5c"]), ([], [], []),
    ])
  func merged(cases: [Int32], programmes: [Int32], expected: [String]) {
    let sequence = DeadlineSequence(
      cases.enumerated().map { .init(standingCase: 0, task: $0.offset, day: CivilDay(number: $0.element)) },
      programmes.enumerated().map {
        .programmeTask(.init(programme: 0, task: $0.offset, day: CivilDay(number: $0.element)))
      })
    let shown = sequence.map { entry in
      switch entry {
      case .caseTask(let deadline): "\(deadline.day.number)c"
      case .programmeTask(let deadline): "\(deadline.day.number)p"
      case .stage, .duty: "?"
      }
    }
    #expect(shown == expected)
    #expect(sequence.count == expected.count)
  }
}
