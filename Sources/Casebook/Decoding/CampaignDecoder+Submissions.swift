import Diagnostics

extension CampaignDecoder {
  /// What was sent in, by day.
  ///
  /// A milestone of a body says itself whose it is: its submissions name no organisation, or that body by its code.
  func decodeSubmissions(of stages: DecodedStages, within parent: Audience) -> [Submission] {
    let entries = document.readers(of: CampaignKey.submissions, SubmissionKey.self)
    return entries.compactMap { entry -> Submission? in
      let day = entry.requiredDay(.day)
      let place = entry.requiredText(.stage).flatMap {
        stages.codes.place(of: Located($0, at: entry.location(.stage)), findings: findings)
      }
      let stage = place.map { stages.stages[$0] }
      let debtor = debtor(entry, of: stage)
      let file = file(entry)
      let audience = entry.audience(.audience, within: stage?.audience ?? parent)
      guard let day, let place, let stage, let debtor else { return nil }
      if stages.areKnown[place], !stage.obliges(debtor, in: register) {
        let code = entry.text(.organisation) ?? ""
        entry.report(CampaignProblem.notObliged(debtor: code, stage: stage.code), at: .organisation)
      }
      return Submission(debtor: debtor, stage: stage.code, day: day, file: file, audience: audience)
    }.sortedByDay(\.day)
  }

  private func debtor(_ entry: RecordReader<SubmissionKey>, of stage: CampaignStage?) -> Submission.Debtor? {
    if case .agency(let agency) = stage?.debtors {
      let code = entry.text(.organisation)
      if code == nil || code == context.framework.framework.agencies[agency].code { return .agency(agency) }
    }
    return entry.requiredText(.organisation).flatMap { code in
      let code = Located(code, at: entry.location(.organisation))
      return context.register.codes.place(of: code, findings: findings).map { .organisation($0) }
    }
  }

  private func file(_ entry: RecordReader<SubmissionKey>) -> Evidence? {
    guard let text = entry.text(.file) else { return nil }
    if text.hasPrefix("http://") || text.hasPrefix("https://") { return .address(text) }
    switch folder.attachment(text, from: document.file.path) {
    case .success(let path): return .attachment(path)
    case .failure(let problem):
      entry.report(problem.problem, at: .file)
      return nil
    }
  }
}
