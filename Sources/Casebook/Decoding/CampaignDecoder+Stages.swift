import Diagnostics

/// Stages with the index that submissions are looked up in.
struct DecodedStages {
  var stages: [CampaignStage] = []
  var codes: CodeIndex
  /// Whether it could be read whom each obliges.
  var areKnown: [Bool] = []
}

extension CampaignDecoder {
  /// The stages, in the order of the document.
  func decodeStages(campaignDay: CivilDay?, within parent: Audience) -> DecodedStages {
    var decoded = DecodedStages(
      codes: CodeIndex(Wording(vi: "chặng", en: "stage"), isWhole: document.isWhole(CampaignKey.stages)))
    for entry in document.readers(of: CampaignKey.stages, StageKey.self) {
      let name = entry.requiredText(.name)
      let debtors = debtors(entry)
      let deadline = entry.deadline(.deadline, before: .deadlineBefore)
      let deliverable = entry.text(.deliverable)
      let audience = entry.audience(.audience, within: parent)
      if let deadline, let campaignDay, deadline.day < campaignDay {
        findings.report(
          CampaignProblem.stageBeforeCampaign(deadline.day, campaign: campaignDay), at: deadline.location)
      }
      guard let code = entry.requiredLocalCode(.code) else { continue }
      decoded.codes.insert(code, place: decoded.stages.count, findings: findings)
      decoded.areKnown.append(debtors != nil)
      // A missing deadline was reported; the campaign's day in its stead is one that nothing else is said about.
      decoded.stages.append(
        CampaignStage(
          code: code.value, name: name ?? "", debtors: debtors ?? .organisations([]),
          deadline: deadline?.day ?? campaignDay ?? CivilDay(number: 0),
          deadlineIsExclusive: deadline?.isExclusive ?? false, deliverable: deliverable, audience: audience,
          location: code.location))
    }
    return decoded
  }

  /// Whom a stage obliges; `nil` where that could not be read, which was reported.
  private func debtors(_ entry: RecordReader<StageKey>) -> CampaignStage.Debtors? {
    let keys: [StageKey] = [.kinds, .organisations, .agency]
    let names = keys.map(\.rawValue)
    let given = keys.filter(entry.has)
    guard let key = given.first else {
      document.context.reportGap(names, at: entry.record.location)
      return nil
    }
    for other in given.dropFirst() { entry.report(ReadingProblem.onlyOneOf(names), at: other) }
    guard given.count == 1 else { return nil }
    switch key {
    case .agency:
      return entry.requiredText(.agency).flatMap { code in
        let code = Located(code, at: entry.location(.agency))
        return context.framework.agencies.place(of: code, findings: findings).map { .agency($0) }
      }
    case .kinds:
      return places(entry, .kinds, context.framework.organisationKinds).map { .kinds($0) }
    default:
      return places(entry, .organisations, context.register.codes).map { .organisations($0) }
    }
  }

  /// The places of the codes in a list, each once; `nil` where one of them points at nothing, or the list is empty.
  private func places(_ entry: RecordReader<StageKey>, _ key: StageKey, _ codes: CodeIndex) -> [Int]? {
    let list = entry.list(key)
    if list.isEmpty, case .toml(let value) = entry.value(key), value.array?.isEmpty == true {
      entry.report(ReadingProblem.emptyValue(key.rawValue), at: key)
    }
    var met: Set<Int> = []
    let places = list.map { codes.place(of: $0, findings: findings) }
    guard !list.isEmpty, !places.contains(nil) else { return nil }
    return places.compactMap { $0 }.filter { met.insert($0).inserted }
  }
}
