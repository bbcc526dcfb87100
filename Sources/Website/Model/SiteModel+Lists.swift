import Casebook
import Progress

extension SiteModel {
  /// An organisation as a row of the tree: its place in the register and how deep it stands below the root.
  struct TreeRow: Sendable {
    let organisation: Int
    let depth: Int
  }

  /// A task that is still to be done, with its deadline.
  struct Deadline: Sendable {
    /// The place of its case in `cases`, and of the task in the plan.
    var standingCase: Int { Int(casePlace) }
    var task: Int { Int(taskPlace) }
    let day: CivilDay
    // A city has a hundred thousand of them, in several lists.
    private let casePlace, taskPlace: Int32

    init(standingCase: Int, task: Int, day: CivilDay) {
      casePlace = Int32(standingCase)
      taskPlace = Int32(task)
      self.day = day
    }

    /// By day, then case, then task.
    var order: (CivilDay, Int, Int) { (day, standingCase, task) }
  }

  /// The rows of the register's page: the whole tree where it fits one page, else its superior bodies, each of whose
  /// pages shows what is directly below it.
  static func treeRows(of register: Register) -> [TreeRow] {
    let isWhole = register.organisations.count <= ListParts.partSize
    var rows: [TreeRow] = []
    var stack = register.root.map { [TreeRow(organisation: $0, depth: 0)] } ?? []
    while let row = stack.popLast() {
      rows.append(row)
      let children = register.children[row.organisation].filter { isWhole || !register.children[$0].isEmpty }
      stack += children.reversed().map { TreeRow(organisation: $0, depth: row.depth + 1) }
    }
    return rows
  }

  /// Every task of an open case that is not done and not called off, by deadline.
  static func deadlines(of cases: [StandingCase]) -> [Deadline] {
    var deadlines: [Deadline] = []
    for (place, standingCase) in cases.enumerated() where standingCase.standing.isOpen {
      for (task, standing) in standingCase.standing.tasks.enumerated()
      where standing.doneOn == nil && standing.state != .calledOff {
        deadlines.append(Deadline(standingCase: place, task: task, day: standing.deadline))
      }
    }
    return deadlines.sorted { $0.order < $1.order }
  }

  /// Deadlines for each case, in their order.
  static func byCase(_ deadlines: [Deadline], caseCount: Int) -> [[Deadline]] {
    var byCase = [[Deadline]](repeating: [], count: caseCount)
    for deadline in deadlines { byCase[deadline.standingCase].append(deadline) }
    return byCase
  }

  /// For each organisation, its own cases and those below it.
  static func casesFromOrganisation(
    _ cases: [StandingCase], inOrder order: [Int], _ register: Register
  ) -> [[Int]] {
    var places = [[Int]](repeating: [], count: register.organisations.count)
    for place in order {
      let organisation = cases[place].file.organisation
      for above in [organisation] + register.superiors(of: organisation) { places[above].append(place) }
    }
    return places
  }

  /// The cases as lists show them: the worst first, then by code.
  static func worstFirst(_ cases: [StandingCase]) -> [Int] {
    cases.indices.sorted { left, right in
      let (first, second) = (cases[left], cases[right])
      let ranks = (first.standing.rating.severity, second.standing.rating.severity)
      return ranks.0 == ranks.1 ? first.file.code < second.file.code : ranks.0 < ranks.1
    }
  }

  /// The place in `cases` of the case that an organisation's page is about: the last one identified.
  func currentCase(of organisation: Int) -> Int? {
    casesByOrganisation[organisation].last
  }
}
