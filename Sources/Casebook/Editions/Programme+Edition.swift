extension Programme {
  /// The programme without what a reader may not see.
  ///
  /// - Parameter places: For each organisation of the whole register its place in that of the edition; `nil` for one
  ///   that is not seen, whose values go with it.
  func cut(for reader: Reader, places: [Int?]) -> Programme {
    var cut = self
    cut.tasks = reader.seen(tasks, \.audience).map { $0.cut(for: reader) }
    cut.indicators = reader.seen(indicators, \.audience).map { indicator in
      var indicator = indicator.cut(for: reader)
      indicator.measurements = indicator.measurements.compactMap { measurement in
        guard let organisation = measurement.organisation else { return measurement }
        guard let place = places[organisation] else { return nil }
        var measurement = measurement
        measurement.organisation = place
        return measurement
      }
      return indicator
    }
    cut.duties = reader.seen(duties, \.audience)
    cut.body = body?.cut(for: reader)
    return cut
  }
}

extension Programme: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, title, documentNumber ?? ""])
    digest.add(documentDay)
    digest.add([start, end])
    digest.add(tasks)
    digest.add(indicators)
    digest.add(duties)
    digest.add(body)
  }
}

extension RecurringDuty: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, work, period.rawValue])
    start.add(to: &digest)
    digest.add(agencies)
  }
}
