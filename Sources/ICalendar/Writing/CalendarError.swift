/// Why a calendar cannot be written: readers would lose an event, or take two for one.
public enum CalendarError: Error, Sendable, Hashable {
  /// The event at this index, from 0, has no UID.
  case missingUID(event: Int)
  /// Two events, at these indices from 0, have the same UID.
  case doubledUID(uid: String, first: Int, second: Int)
}
