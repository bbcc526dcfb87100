import Diagnostics
import TOML

/// The keys of `khung.toml`.
enum FrameworkKey: String, RecordKey {
  case name = "ten"
  case documentNumber = "so-hieu"
  case day = "ngay"
  case groups = "nhom"
  case caseClasses = "phan-loai"
  case steps = "buoc"
  case organisationKinds = "loai-to-chuc"
  case agencies = "co-quan"
  case secrecy = "do-mat"
}

/// The keys of `[[nhom]]`.
enum GroupKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case signs = "bieu-hien"
  case directions = "huong"
}

/// The keys of `[[nhom.bieu-hien]]` and `[[nhom.huong]]`.
enum GroupEntryKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
}

/// The keys of `[[phan-loai]]`.
enum CaseClassKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case document = "van-ban"
}

/// The keys of `[[buoc]]` in the framework.
enum StepKey: String, RecordKey {
  case number = "so"
  case name = "ten"
}

/// The keys of `[[loai-to-chuc]]`.
enum OrganisationKindKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case level = "cap"
}

/// The keys of `[[co-quan]]` in the framework.
enum AgencyKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case role = "vai-tro"
}

/// The framework with the indices that every other document's references are looked up in.
struct FrameworkIndex {
  var framework: Framework
  var groups, signs, directions, caseClasses, organisationKinds, agencies: CodeIndex

  /// Makes an index without entries.
  ///
  /// - Parameter isWhole: Whether all entries of an array can be read.
  init(name: String, isWhole: (FrameworkKey) -> Bool) {
    framework = Framework(name: name)
    groups = CodeIndex(Wording(vi: "nhóm", en: "group"), isWhole: isWhole(.groups))
    signs = CodeIndex(Wording(vi: "biểu hiện", en: "sign"), isWhole: isWhole(.groups))
    directions = CodeIndex(Wording(vi: "hướng giải pháp", en: "direction"), isWhole: isWhole(.groups))
    caseClasses = CodeIndex(Wording(vi: "phân loại", en: "class"), isWhole: isWhole(.caseClasses))
    organisationKinds = CodeIndex(
      Wording(vi: "loại tổ chức", en: "kind of organisation"), isWhole: isWhole(.organisationKinds))
    agencies = CodeIndex(Wording(vi: "cơ quan", en: "body"), isWhole: isWhole(.agencies))
  }
}

/// Decodes `khung.toml`.
struct FrameworkDecoder {
  let document: Document
  private var findings: Findings { document.context.findings }

  init(document: Document) {
    self.document = document
  }

  /// The framework, as far as it could be read.
  func decode() -> FrameworkIndex {
    let reader = document.reader(FrameworkKey.self)
    reader.checkSecrecy(.secrecy)
    var index = FrameworkIndex(name: reader.requiredText(.name) ?? "", isWhole: document.isWhole(_:))
    index.framework.documentNumber = reader.text(.documentNumber)
    index.framework.day = reader.day(.day)
    for group in document.readers(of: FrameworkKey.groups, GroupKey.self) { decode(group, into: &index) }
    for entry in document.readers(of: FrameworkKey.caseClasses, CaseClassKey.self) { decode(entry, into: &index) }
    for entry in document.readers(of: FrameworkKey.organisationKinds, OrganisationKindKey.self) {
      decode(entry, into: &index)
    }
    for entry in document.readers(of: FrameworkKey.agencies, AgencyKey.self) { decode(entry, into: &index) }
    index.framework.steps = decodeSteps()
    return index
  }

  private func decode(_ entry: RecordReader<GroupKey>, into index: inout FrameworkIndex) {
    let name = entry.requiredText(.name)
    let code = entry.requiredCode(.code)
    let place = index.framework.groups.count
    if let code { index.groups.insert(code, place: place, findings: findings) }
    // The signs and directions of a group without a code are there all the same.
    index.framework.groups.append(.init(code: code?.value ?? "", name: name ?? code?.value ?? ""))
    for sign in members(of: entry, .signs) {
      index.signs.insert(sign.code, place: index.framework.signs.count, findings: findings)
      index.framework.signs.append(.init(code: sign.code.value, name: sign.name, group: place))
    }
    for direction in members(of: entry, .directions) {
      index.directions.insert(direction.code, place: index.framework.directions.count, findings: findings)
      index.framework.directions.append(.init(code: direction.code.value, name: direction.name, group: place))
    }
  }

  /// The codes and names of a group's signs or directions.
  private func members(
    of entry: RecordReader<GroupKey>, _ key: GroupKey
  ) -> [(code: Located<String>, name: String)] {
    guard case .toml(let value) = entry.value(key) else { return [] }
    return document.entries(of: value, key.rawValue, GroupEntryKey.self).compactMap { member in
      let name = member.requiredText(.name)
      return member.requiredLocalCode(.code).map { ($0, name ?? $0.value) }
    }
  }

  private func decode(_ entry: RecordReader<CaseClassKey>, into index: inout FrameworkIndex) {
    let name = entry.requiredText(.name)
    entry.require(.document)
    let document = entry.choice(.document, of: PlanKind.self)
    guard let code = entry.requiredCode(.code) else { return }
    index.caseClasses.insert(code, place: index.framework.caseClasses.count, findings: findings)
    index.framework.caseClasses.append(
      .init(code: code.value, name: name ?? code.value, document: document ?? .plan))
  }

  private func decode(_ entry: RecordReader<OrganisationKindKey>, into index: inout FrameworkIndex) {
    let name = entry.requiredText(.name)
    entry.require(.level)
    let level = entry.integer(.level, in: 1...99)
    guard let code = entry.requiredCode(.code) else { return }
    index.organisationKinds.insert(code, place: index.framework.organisationKinds.count, findings: findings)
    index.framework.organisationKinds.append(.init(code: code.value, name: name ?? code.value, level: level ?? 1))
  }

  private func decode(_ entry: RecordReader<AgencyKey>, into index: inout FrameworkIndex) {
    let name = entry.requiredText(.name)
    let role = entry.text(.role)
    guard let code = entry.requiredCode(.code) else { return }
    index.agencies.insert(code, place: index.framework.agencies.count, findings: findings)
    index.framework.agencies.append(.init(code: code.value, name: name ?? code.value, role: role))
  }

  private func decodeSteps() -> [Framework.Step] {
    var numbers = CodeIndex(Wording(vi: "bước", en: "step"))
    return document.readers(of: FrameworkKey.steps, StepKey.self).compactMap { entry in
      entry.require(.number)
      let name = entry.requiredText(.name)
      guard let number = entry.integer(.number, in: 1...6) else { return nil }
      numbers.insert(Located(String(number), at: entry.location(.number)), place: 0, findings: findings)
      return Framework.Step(number: number, name: name ?? String(number))
    }.sorted { $0.number < $1.number }
  }
}
