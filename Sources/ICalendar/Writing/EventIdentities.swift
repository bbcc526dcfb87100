/// The identities of the events of a calendar that were met so far; no two events have the same.
struct EventIdentities {
  private var indices: [String: Int] = [:]

  /// How many events there are.
  private(set) var count = 0

  /// Takes in an event; throws where it has no identity, or another's.
  mutating func add(_ event: Event) throws(CalendarError) {
    if !event.uid.utf8.contains(where: { $0 > 0x20 && $0 != 0x7F }) { throw .missingUID(event: count) }
    if let first = indices.updateValue(count, forKey: event.uid) {
      throw .doubledUID(uid: event.uid, first: first, second: count)
    }
    count += 1
  }
}
