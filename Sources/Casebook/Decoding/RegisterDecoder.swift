import Diagnostics

/// The keys of `to-chuc.csv`.
enum OrganisationKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case kind = "loai"
  case superior = "cap-tren"
  case memberCount = "dang-vien"
  case unitType = "loai-hinh"
  case audience = "pham-vi"
}

/// The register with the index that references to organisations are looked up in.
struct RegisterIndex {
  var register: Register
  var codes: CodeIndex
}

/// Decodes the register of organisations, and checks that it is one tree.
struct RegisterDecoder {
  let document: Document
  /// The code that the settings give for the top organisation; `nil` where they give none.
  let root: Located<String>?
  let framework: FrameworkIndex

  private typealias Row = (entry: RecordReader<OrganisationKey>, code: Located<String>, name: String, kind: Int)
  private var findings: Findings { document.context.findings }

  init(document: Document, root: Located<String>?, framework: FrameworkIndex) {
    self.document = document
    self.root = root
    self.framework = framework
  }

  /// The register, as far as it could be read.
  func decode() -> RegisterIndex {
    let entries = document.readers(of: SettingsKey.organisations, OrganisationKey.self)
    // Without a register there is no top organisation, which is reported; who else is missing goes without saying.
    var codes = CodeIndex(
      Wording(vi: "tổ chức", en: "organisation"),
      isWhole: document.isWhole(SettingsKey.organisations) && !entries.isEmpty)
    var rows: [Row] = []
    for entry in entries {
      let name = entry.requiredText(.name)
      let kind = entry.requiredText(.kind).flatMap {
        framework.organisationKinds.place(of: Located($0, at: entry.location(.kind)), findings: findings)
      }
      guard let code = entry.requiredCode(.code) else {
        codes.insertUnreadable()
        continue
      }
      codes.insert(code, place: rows.count, findings: findings)
      rows.append((entry, code, name ?? code.value, kind ?? 0))
    }
    let superiors = rows.map { superior(of: $0, codes) }
    if let root { checkRoot(root, rows, isWhole: codes.isWhole || rows.isEmpty) }
    let isCyclic = checkCycles(rows, superiors)
    let organisations = rows.indices.map { place in
      Organisation(
        code: rows[place].code.value, name: rows[place].name, kind: rows[place].kind,
        superior: isCyclic ? nil : superiors[place],
        memberCount: rows[place].entry.integer(.memberCount, in: 0...100_000_000),
        unitType: rows[place].entry.text(.unitType),
        audience: rows[place].entry.audience(.audience, within: .everyone))
    }
    return RegisterIndex(register: Register(organisations), codes: codes)
  }

  private func superior(of row: Row, _ codes: CodeIndex) -> Int? {
    guard let code = row.entry.text(.superior) else { return nil }
    return codes.place(of: Located(code, at: row.entry.location(.superior)), findings: findings)
  }

  private func checkRoot(_ root: Located<String>, _ rows: [Row], isWhole: Bool) {
    guard rows.contains(where: { $0.code.value == root.value }) else {
      if isWhole { findings.report(ReferenceProblem.noRoot(root.value), at: root.location) }
      return
    }
    for row in rows {
      let isRoot = row.code.value == root.value
      if isRoot, row.entry.has(.superior) {
        row.entry.report(ReferenceProblem.superiorIsMissing, at: .superior)
      } else if !isRoot, !row.entry.has(.superior) {
        findings.report(ReferenceProblem.severalRoots(first: root.value), at: row.code.location)
      }
    }
  }

  /// Reports every circle of superiors once; says whether there is one.
  private func checkCycles(_ rows: [Row], _ superiors: [Int?]) -> Bool {
    // 0: not visited; otherwise the number of the walk that came by.
    var walks = [Int](repeating: 0, count: rows.count)
    var isCyclic = false
    for start in rows.indices where walks[start] == 0 {
      var place = start
      while walks[place] == 0 {
        walks[place] = start + 1
        guard let superior = superiors[place] else { break }
        place = superior
        guard walks[place] == start + 1 else { continue }
        isCyclic = true
        var circle = [place]
        while let next = superiors[circle[circle.count - 1]], next != place { circle.append(next) }
        let codes = (circle + [place]).map { rows[$0].code.value }
        rows[place].entry.report(ReferenceProblem.cycle(codes), at: .superior)
      }
    }
    return isCyclic
  }
}
