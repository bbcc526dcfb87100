import Casebook
import Progress

extension DataWriter {
  /// Writes the whole's roll-up, and the groups', classes', bodies' and superior committees' by code.
  func writeRollUps(_ json: inout JSONWriter) {
    let rollUps = model.rollUps
    json.key("tong")
    json.object { write(&$0, rollUps.total) }
    write(&json, "nhom", framework.groups.map(\.code), rollUps.groups)
    write(&json, "phan-loai", framework.caseClasses.map(\.code), rollUps.caseClasses)
    write(&json, "co-quan", framework.agencies.map(\.code), rollUps.agencies)
    let superiors = register.organisations.indices.filter { !register.children[$0].isEmpty }
    write(
      &json, "to-chuc", superiors.map { register.organisations[$0].code }, superiors.map { rollUps.organisations[$0] })
  }

  private func write(_ json: inout JSONWriter, _ name: String, _ codes: [String], _ rollUps: [RollUp]) {
    json.key(name)
    json.object { json in
      for (code, rollUp) in zip(codes, rollUps) {
        json.newline()
        json.key(code)
        json.object { write(&$0, rollUp) }
      }
    }
  }

  private func write(_ json: inout JSONWriter, _ rollUp: RollUp) {
    json.member("ho-so", rollUp.caseCount)
    json.member("xep-hang", Rating.allCases.map { ($0.rawValue, rollUp.ratings[$0]) })
    json.member("nhiem-vu", TaskState.allCases.map { ($0.rawValue, rollUp.tasks[$0]) })
    json.member("ke-hoach", rollUp.planned.rounded(toDecimals: 4))
    json.member("thuc-te", rollUp.actual.rounded(toDecimals: 4))
    json.member("bao-cao", SubmissionState.allCases.map { ($0.rawValue, rollUp.reports[$0]) })
    json.member("bieu-hien", framework.signs.indices.map { (framework.signs[$0].code, rollUp.signs[$0] ?? 0) })
    json.member("khau-yeu", Verdict.Degree.allCases.map { ($0.rawValue, rollUp.weakLinks[$0]) })
    json.member("gia-han", rollUp.extensionCount)
    json.key("chi-tieu")
    json.object { json in
      json.member("dat", rollUp.indicatorsMet)
      json.member("tong", rollUp.indicatorCount)
    }
  }
}
