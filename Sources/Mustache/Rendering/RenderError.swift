/// Why a page could not be rendered.
public enum RenderError: Error, Sendable, Hashable {
  /// The view was not written for the kind of record that the program renders.
  case wrongView
  /// The view holds more than 4 GiB.
  case viewTooLarge
  /// Sections and templates are entered deeper than `RenderLimits.depth`, as by a template that calls itself for ever.
  case tooDeep(limit: Int)
  /// The page has more bytes than `RenderLimits.byteCount`.
  case tooLong(limit: Int)
  /// More sections and templates are entered than `RenderLimits.entries`.
  case tooMuchWork(limit: Int)
  /// A dynamic name names no template that fits the data at its place.
  case noTemplate(named: String)
}

/// How far rendering one page may go before it is stopped.
public struct RenderLimits: Sendable, Hashable {
  /// How deep sections and called templates may be nested.
  public var depth = 1000
  /// How many bytes a page may have.
  public var byteCount = 1 << 30
  /// How often elements of sections and called templates may be entered.
  public var entries = 1 << 30

  /// The usual limits, which no sensible page comes near.
  public init() {}
}
