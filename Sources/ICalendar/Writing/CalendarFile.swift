/// A calendar's file that is written event by event: a calendar of a whole city is larger than need be held.
public struct CalendarFile {
  private var output: [UInt8] = []
  private var identities = EventIdentities()
  private var isEmpty = true
  private static let pieceSize = 1 << 16

  /// Begins the file of a calendar, with the events that it has.
  public init(_ calendar: Calendar) throws(CalendarError) {
    calendar.writeHead(to: &output)
    for event in calendar.events { try write(event) }
  }

  /// Writes another event.
  ///
  /// - Parameter put: Takes a piece of the file, where one is full.
  /// - Throws: A `CalendarError`, or what `put` throws.
  public mutating func add(_ event: Event, _ put: ([UInt8]) throws -> Void) throws {
    try write(event)
    try handOn(put)
  }

  /// Writes another event, whose lines are written already. That no other has its identity is for whoever wrote them to
  /// see to.
  ///
  /// - Parameter put: Takes a piece of the file, where one is full.
  public mutating func add(written event: [UInt8], _ put: ([UInt8]) throws -> Void) rethrows {
    output += event
    isEmpty = false
    try handOn(put)
  }

  private mutating func handOn(_ put: ([UInt8]) throws -> Void) rethrows {
    guard output.count >= CalendarFile.pieceSize else { return }
    try put(output)
    output.removeAll(keepingCapacity: true)
  }

  /// Writes the file's end.
  ///
  /// - Parameter put: Takes the last piece.
  public mutating func end(_ put: ([UInt8]) throws -> Void) rethrows {
    if isEmpty { Calendar.writeUniversalTime(to: &output) }
    ContentLine.write("END:VCALENDAR", to: &output)
    try put(output)
  }

  private mutating func write(_ event: Event) throws(CalendarError) {
    try identities.add(event)
    event.write(to: &output)
    isEmpty = false
  }
}
