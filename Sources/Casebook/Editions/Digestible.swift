import Diagnostics

/// Something of the content that a fingerprint can be taken of.
///
/// Places in files are left out, and so is who may see a record: a digest of an edition tells nothing of what that
/// edition does not show.
package protocol Digestible {
  /// Takes everything that is shown of it into a digest.
  func add(to digest: inout ContentDigest)
}

extension ContentDigest {
  /// Takes in a list and its length.
  package mutating func add(_ list: [some Digestible]) {
    add(list.count)
    for item in list { item.add(to: &self) }
  }

  /// Takes in something that may be absent.
  package mutating func add(_ item: (some Digestible)?) {
    add(item == nil ? 0 : 1)
    item?.add(to: &self)
  }

  /// Takes in a list of texts and its length.
  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  /// Takes in a list of numbers and its length.
  mutating func add(_ numbers: [Int]) {
    add(numbers.count)
    for number in numbers { add(number) }
  }
}

extension CivilDay: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(Int(number))
  }
}

extension DecimalNumber: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(Int(mantissa))
    digest.add(Int(decimals))
  }
}

extension Quantity: Digestible {
  package func add(to digest: inout ContentDigest) {
    switch self {
    case .number(let number): digest.add([number])
    case .ratio(let numerator, let denominator, let factor):
      digest.add([numerator, denominator])
      digest.add(Int(factor))
    }
  }
}

extension Register: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(organisations)
  }
}

extension Organisation: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(code)
    digest.add(name)
    digest.add([kind, superior ?? -1, memberCount ?? -1])
    digest.add(unitType)
  }
}

extension Framework: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([name, documentNumber ?? "", day?.iso ?? ""])
    digest.add(groups.flatMap { [$0.code, $0.name] })
    digest.add(signs.flatMap { [$0.code, $0.name, String($0.group)] })
    digest.add(directions.flatMap { [$0.code, $0.name, String($0.group)] })
    digest.add(caseClasses.flatMap { [$0.code, $0.name, $0.document.rawValue] })
    digest.add(steps.flatMap { [String($0.number), $0.name] })
    digest.add(organisationKinds.flatMap { [$0.code, $0.name, String($0.level)] })
    digest.add(agencies.flatMap { [$0.code, $0.name, $0.role ?? ""] })
  }
}

extension SiteSettings: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([title, publisher, rootOrganisation, language.rawValue, timeZoneName, address ?? ""])
    digest.add([isIllustrative ? 1 : 0, reportBeforeDay])
    digest.add(
      [thresholds.dueSoonDays, thresholds.staleDays, thresholds.planningDays, thresholds.longOverdueDays])
    digest.add([thresholds.behindPoints, thresholds.seriouslyBehindPoints])
  }
}

extension FreePage: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, title])
    digest.add(order ?? -1)
    body.add(to: &digest)
  }
}

extension Statistic: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add($title)
    digest.add(day)
    switch figures {
    case .composition(let total, let parts):
      digest.add("co-cau")
      total.add(to: &digest)
      digest.add(parts)
    case .shares(let parts):
      digest.add("ty-le")
      digest.add(parts)
    case .movement(let opening, let gains, let losses, let closing, let change):
      digest.add("bien-dong")
      digest.add(gains)
      digest.add(losses)
      for figure in [opening, closing, change] { digest.add(figure) }
    case .ratio(let numerator, let denominator, let percentage):
      digest.add("ty-so")
      digest.add([numerator, denominator, percentage])
    }
  }
}

extension Statistic.Part: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add($name)
    value.add(to: &digest)
  }
}
