import Diagnostics

/// A form's figures with the index that keys and headers are looked up in.
struct DecodedForm {
  var figures: [FormFigure] = []
  var index: FigureIndex
}

extension CampaignDecoder {
  /// The figures of the form, in the order of the document.
  ///
  /// A figure that does not say how it is compiled is added, but for percentages, which no one may add.
  func decodeForm(within parent: Audience) -> DecodedForm {
    var decoded = DecodedForm(index: FigureIndex(isWhole: document.isWhole(CampaignKey.form)))
    var addends: [[Located<String>]] = []
    for entry in document.readers(of: CampaignKey.form, FigureKey.self) {
      let name = entry.requiredText(.name)
      let unit = entry.text(.unit)
      let compiling = entry.choice(.compiling, of: FormFigure.Compiling.self)
      let list = entry.list(.addends)
      let audience = entry.audience(.audience, within: parent)
      guard let code = entry.requiredLocalCode(.code) else { continue }
      decoded.index.insert(code, findings: findings)
      addends.append(list)
      decoded.figures.append(
        FormFigure(
          code: code.value, name: name ?? "", unit: unit, compiling: compiling ?? (unit == "%" ? .none : .sum),
          addends: [], audience: audience))
    }
    for (place, list) in addends.enumerated() {
      let codes = list.map { addend($0, of: decoded.figures[place].code, decoded.index) }
      // Without one of its parts a sum cannot be held to add up.
      decoded.figures[place].addends = codes.contains(nil) ? [] : codes.compactMap { $0 }
    }
    return decoded
  }

  /// The code of a figure that must add up to another; what is none is reported.
  private func addend(_ code: Located<String>, of total: String, _ index: FigureIndex) -> String? {
    if let found = index.code(for: code.value), found != total { return found }
    if index.isWhole {
      let known = index.codes.filter { $0 != total }
      findings.report(ReferenceProblem.unknownCode(code.value, FigureIndex.subject, known: known), at: code.location)
    }
    return nil
  }

  /// The figures sent in, a row an organisation.
  func decodeFigureRows(_ form: DecodedForm, within parent: Audience) -> [FigureRow] {
    var codes = CodeIndex(Wording(vi: "tổ chức", en: "organisation"))
    return document.figureRows(of: CampaignKey.figures, form.index).compactMap { entry, values -> FigureRow? in
      let code = entry.requiredText(.organisation).map { Located($0, at: entry.location(.organisation)) }
      let place = code.flatMap { context.register.codes.place(of: $0, findings: findings) }
      let audience = entry.audience(.audience, within: parent)
      checkTotals(values, in: form.figures)
      guard let code, let place, codes.insert(code, place: 0, findings: findings) else { return nil }
      return FigureRow(
        organisation: place, values: values.map(\.value), audience: audience, location: entry.location(.organisation))
    }
  }

  /// Warns of figures that those which must add up to them contradict.
  func checkTotals(_ values: [LocatedFigure], in form: [FormFigure]) {
    for discrepancy in Campaign.discrepancies(of: values.map(\.value), in: form) {
      guard let place = values.first(where: { $0.value.figure == discrepancy.figure })?.location else { continue }
      findings.report(CampaignProblem.total(discrepancy), at: place)
    }
  }
}
