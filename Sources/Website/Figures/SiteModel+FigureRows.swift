import Casebook
import Progress

extension SiteModel {
  /// Every row that lists of a kind can have, in no order.
  func figureRows(of kind: FigureKind) -> [FigureRow] {
    switch kind {
    case .cases: cases.indices.map { FigureRow(section: cases[$0].standing.rating.severity, place: $0) }
    case .tasks: taskRows { TaskState.inLists.firstIndex(of: $1.state) }
    case .originalDeadlines:
      taskRows { task, standing in
        standing.isDueByOriginalDeadline(of: task, on: day)
          ? standing.doneOn.map { $0 <= task.originalDeadline } ?? false ? 1 : 0 : nil
      }
    case .reports:
      openRows { place, item in
        item.standing.reports.enumerated().map { number, report in
          FigureRow(
            section: SubmissionState.inLists.firstIndex(of: report.state) ?? 0, order: report.deadline.number,
            place: place, item: number)
        }
      }
    case .weakLinks:
      openRows { place, item in
        item.standing.weakLinks.enumerated().map { number, weakLink in
          FigureRow(
            section: Verdict.Degree.allCases.firstIndex(of: weakLink.degree) ?? 0, place: place, item: number)
        }
      }
    case .signs:
      openRows { place, item in
        item.file.weakLinks.enumerated().map { FigureRow(section: $1.sign, place: place, item: $0) }
      }
    case .indicators:
      openRows { place, item in
        item.standing.indicators.enumerated().compactMap { number, indicator in
          indicator.outcome.map { FigureRow(section: $0.isMet ? 1 : 0, place: place, item: number) }
        }
      }
    case .extensions: extensionRows
    case .organisations:
      casebook.register.organisations.indices.map { place in
        let hasOpenCase = casesByOrganisation[place].contains { cases[$0].standing.isOpen }
        return FigureRow(section: hasOpenCase ? 0 : 1, place: place)
      }
    case .directions:
      openRows { place, item in
        zip(item.countedPlan?.tasks ?? [], item.standing.tasks).enumerated().flatMap { number, task in
          task.0.directions.map {
            FigureRow(section: $0, order: task.1.deadline.number, place: place, item: number)
          }
        }
      }
    case .decisions:
      decisions.enumerated().map { rank, decision in
        FigureRow(
          section: DecisionKind.allCases.firstIndex(of: decision.kind) ?? 0, order: Int32(rank),
          place: decision.standingCase)
      }
    case .changes:
      changes.entries.enumerated().map { number, entry in
        FigureRow(
          section: ChangeKind.allCases.firstIndex(of: entry.change.kind) ?? 0, order: -entry.change.day.number,
          place: 0, item: number)
      }
    case .trend:
      quarters.ratings.enumerated().flatMap { place, ratings in
        ratings.reversed().enumerated().compactMap { quarter, rating in
          rating.map { FigureRow(section: quarter * Rating.bySeverity.count + $0.severity, place: place) }
        }
      }
    }
  }

  private func openRows(_ rows: (Int, StandingCase) -> [FigureRow]) -> [FigureRow] {
    cases.indices.flatMap { cases[$0].standing.isOpen ? rows($0, cases[$0]) : [] }
  }

  /// A row for each task of an open case that has a section, by its deadline.
  private func taskRows(_ section: (PlannedTask, TaskStanding) -> Int?) -> [FigureRow] {
    openRows { place, item in
      zip(item.countedPlan?.tasks ?? [], item.standing.tasks).enumerated().compactMap { number, task in
        section(task.0, task.1).map {
          FigureRow(section: $0, order: task.1.deadline.number, place: place, item: number)
        }
      }
    }
  }

  /// A row for each extension; its item holds the task and, in the lower half, which of the task's it is.
  private var extensionRows: [FigureRow] {
    openRows { place, item in
      zip(item.countedPlan?.tasks ?? [], item.standing.tasks).enumerated().flatMap { number, task in
        task.0.extensions.prefix(task.1.extensionCount).enumerated().map { count, granted in
          FigureRow(section: 0, order: granted.day.number, place: place, item: number << 16 | count)
        }
      }
    }
  }
}
