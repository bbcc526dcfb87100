extension Casebook {
  /// What an edition may see, and nothing else: the casebook that everything is computed from.
  ///
  /// A record is seen only where its parent is; a record about one that is not seen goes with it, and lists drop what is
  /// hidden (content format, *Editions*).
  ///
  /// - Parameter rank: The edition's place in the settings, 0 for the widest audience.
  public func cut(toEdition rank: Int) -> Casebook {
    let reader = Reader(rank: rank)
    var cut = self
    let (register, places) = register.cut(for: reader)
    cut.register = register
    cut.cases = cases.compactMap { caseFile in
      guard reader.sees(caseFile.audience), let place = places[caseFile.organisation] else { return nil }
      let cut = caseFile.cut(for: reader)
      return cut.organisation == place ? cut : cut.changed { $0.organisation = place }
    }
    cut.programmes = reader.seen(programmes, \.audience).map { $0.cut(for: reader, places: places) }
    cut.pages = pages.compactMap { page in
      guard reader.sees(page.audience) else { return nil }
      var page = page
      page.body = page.body.cut(for: reader)
      return page
    }
    cut.campaigns = campaigns.compactMap { reader.sees($0.audience) ? $0.cut(for: reader, places: places) : nil }
    return cut
  }
}

/// Who reads an edition.
struct Reader {
  let rank: Int

  /// Whether a record of an audience is seen.
  func sees(_ audience: Audience) -> Bool {
    audience.rank <= rank
  }

  /// The records of a list that are seen.
  func seen<Record>(_ records: [Record], _ audience: (Record) -> Audience) -> [Record] {
    seesAll(records, audience) ? records : records.filter { sees(audience($0)) }
  }

  /// Whether all records of a list are seen.
  func seesAll<Record>(_ records: [Record], _ audience: (Record) -> Audience) -> Bool {
    records.allSatisfy { sees(audience($0)) }
  }
}

extension Register {
  /// The organisations that are seen, and for each old place the new one; what is below a hidden one is hidden.
  fileprivate func cut(for reader: Reader) -> (Register, places: [Int?]) {
    let isSeen = organisations.indices.map { place in
      ([place] + superiors(of: place)).allSatisfy { reader.sees(organisations[$0].audience) }
    }
    var places: [Int?] = []
    var count = 0
    for isSeen in isSeen {
      places.append(isSeen ? count : nil)
      count += isSeen ? 1 : 0
    }
    guard count < organisations.count else { return (self, places) }
    let kept = organisations.indices.filter { isSeen[$0] }.map { place in
      let old = organisations[place]
      return Organisation(
        code: old.code, name: old.name, kind: old.kind, superior: old.superior.flatMap { places[$0] },
        memberCount: old.memberCount, unitType: old.unitType, audience: old.audience)
    }
    return (Register(kept), places)
  }
}
