import Diagnostics

/// Decodes `[[nhiem-vu]]`, `[[cap-nhat]]`, `[[gia-han]]` and `[[dung]]` of a plan or a programme.
struct TaskDecoder<Key: RecordKey> {
  let document: Document
  /// The keys of the four arrays.
  let arrays: Arrays
  let framework: FrameworkIndex
  /// Where the document's attachments are.
  let folder: any AttachmentFolder
  /// The first day of the plan or programme, on which a task begins that does not say when.
  let periodStart: CivilDay?
  /// The audience of the plan or programme.
  let parent: Audience
  /// Reads a task's weak links.
  let weakLinks: (RecordReader<TaskKey>, TaskKey) -> [String]

  /// The keys under which a document holds its tasks and what is recorded about them.
  struct Arrays {
    let tasks, updates, extensions, cancellations: Key
  }

  private var findings: Findings { document.context.findings }

  /// The tasks with their journals, extensions and cancellations.
  func decode() -> [PlannedTask] {
    var codes = CodeIndex(Wording(vi: "nhiệm vụ", en: "task"), isWhole: document.isWhole(arrays.tasks))
    var tasks: [PlannedTask.Parts] = []
    for entry in document.readers(of: arrays.tasks, TaskKey.self) {
      guard let task = decode(entry) else { continue }
      codes.insert(Located(task.code, at: task.location), place: tasks.count, findings: findings)
      tasks.append(task)
    }
    decodeUpdates(into: &tasks, codes)
    decodeExtensions(into: &tasks, codes)
    decodeCancellations(into: &tasks, codes)
    for place in tasks.indices {
      tasks[place].updates = tasks[place].updates.sortedByDay(\.day)
      tasks[place].extensions = tasks[place].extensions.sortedByDay(\.day)
      tasks[place].cancellations = tasks[place].cancellations.sortedByDay(\.day)
    }
    return tasks.map(PlannedTask.init)
  }

  private func decode(_ entry: RecordReader<TaskKey>) -> PlannedTask.Parts? {
    let work = entry.requiredText(.work)
    let deadline = entry.deadline(.deadline, before: .deadlineBefore)
    let start = entry.day(.start)
    let weight = weight(entry)
    let weakLinks = weakLinks(entry, .weakLinks)
    let directions = entry.list(.directions).compactMap {
      framework.directions.place(of: $0, findings: findings)
    }
    let agencies = entry.list(.agencies).compactMap { framework.agencies.place(of: $0, findings: findings) }
    let audience = entry.audience(.audience, within: parent)
    let texts = (
      person: entry.text(.person), authority: entry.text(.authority), responsibility: entry.text(.responsibility),
      deliverable: entry.text(.deliverable)
    )
    guard let code = entry.requiredLocalCode(.code) else { return nil }
    if let deadline, let begins = start ?? periodStart, deadline.day < begins {
      let problem = DateProblem.deadlineBeforeStart(task: code.value, deadline.day, start: begins)
      findings.report(problem, at: deadline.location)
    }
    // A missing deadline was reported; the period's first day in its stead is a day that nothing else is said about.
    let due = deadline?.day ?? periodStart ?? CivilDay(number: 0)
    return PlannedTask.Parts(
      code: code.value, work: work ?? "", person: texts.person, authority: texts.authority,
      responsibility: texts.responsibility, deliverable: texts.deliverable, originalDeadline: due,
      deadlineIsExclusive: deadline?.isExclusive ?? false, deadlineLocation: deadline?.location ?? code.location,
      start: start ?? periodStart ?? due,
      weakLinks: weakLinks, directions: directions, agencies: agencies, weight: weight, updates: [], extensions: [],
      cancellations: [], audience: audience, location: code.location)
  }

  private func weight(_ entry: RecordReader<TaskKey>) -> DecimalNumber {
    guard let weight = entry.number(.weight) else { return 1 }
    guard weight > 0 else {
      let bounds = Wording(vi: "lớn hơn 0", en: "above 0")
      entry.report(ReadingProblem.outOfRange(TaskKey.weight.rawValue, bounds: bounds), at: .weight)
      return 1
    }
    return weight
  }

  private func decodeUpdates(into tasks: inout [PlannedTask.Parts], _ codes: CodeIndex) {
    for entry in document.readers(of: arrays.updates, UpdateKey.self) {
      let day = entry.requiredDay(.day)
      let task = place(of: entry, .task, in: codes)
      entry.require(.progress)
      let bounds = Wording(vi: "từ 0 đến 100", en: "from 0 to 100")
      let progress = entry.number(.progress, in: 0...100, bounds: bounds)
      let note = entry.text(.note)
      let evidence = evidence(entry)
      let audience = audience(of: entry, .audience, about: task.map { tasks[$0].audience })
      guard let day, let task, let progress else { continue }
      tasks[task].updates.append(
        ProgressUpdate(
          day: day, progress: progress, audience: audience, note: note, evidence: evidence,
          location: entry.location(.day)))
    }
  }

  private func evidence(_ entry: RecordReader<UpdateKey>) -> Evidence? {
    guard let text = entry.text(.evidence) else { return nil }
    if text.hasPrefix("http://") || text.hasPrefix("https://") { return .address(text) }
    switch folder.attachment(text, from: document.file.path) {
    case .success(let path): return .attachment(path)
    case .failure(let problem):
      entry.report(problem.problem, at: .evidence)
      return nil
    }
  }

  private func decodeExtensions(into tasks: inout [PlannedTask.Parts], _ codes: CodeIndex) {
    for entry in document.readers(of: arrays.extensions, ExtensionKey.self) {
      let day = entry.requiredDay(.day)
      let task = place(of: entry, .task, in: codes)
      let deadline = entry.requiredDay(.deadline)
      let texts = (reason: entry.text(.reason), document: entry.text(.document))
      let audience = audience(of: entry, .audience, about: task.map { tasks[$0].audience })
      guard let day, let task, let deadline else { continue }
      let original = tasks[task].originalDeadline
      if deadline < original {
        let code = tasks[task].code
        entry.report(DateProblem.extensionBeforeOriginal(task: code, deadline, original: original), at: .deadline)
      }
      tasks[task].extensions.append(
        DeadlineExtension(
          day: day, deadline: deadline, reason: texts.reason, document: texts.document, audience: audience,
          location: entry.location(.deadline)))
    }
  }

  private func decodeCancellations(into tasks: inout [PlannedTask.Parts], _ codes: CodeIndex) {
    for entry in document.readers(of: arrays.cancellations, CancellationKey.self) {
      let day = entry.requiredDay(.day)
      let task = place(of: entry, .task, in: codes)
      let reason = entry.text(.reason)
      let audience = audience(of: entry, .audience, about: task.map { tasks[$0].audience })
      guard let day, let task else { continue }
      tasks[task].cancellations.append(Cancellation(day: day, reason: reason, audience: audience))
    }
  }

  /// Who sees a record about a task; where there is no such task, the audience that is named is checked all the same.
  private func audience<Entry>(of entry: RecordReader<Entry>, _ key: Entry, about task: Audience?) -> Audience {
    entry.audience(key, within: task ?? parent)
  }

  /// The place of the record that an entry names.
  private func place<Entry>(of entry: RecordReader<Entry>, _ key: Entry, in codes: CodeIndex) -> Int? {
    entry.requiredText(key).flatMap { codes.place(of: Located($0, at: entry.location(key)), findings: findings) }
  }
}
