import Diagnostics

/// Figures that must add up (`[[thong-ke]]`).
public struct Statistic: Sendable {
  /// What they are about (`ten`).
  @Shelved public var title: String
  /// As of which day (`ngay`).
  public var day: CivilDay?
  /// The figures.
  public var figures: Figures
  /// From which edition on they are seen.
  public var audience: Audience
  /// Their entry.
  @Shelved public var location: SourceLocation
  /// The line of the entry's title, counted from 1. It tells of what stands above it, hidden records among it, so only
  /// an edition that hides nothing may show it.
  public var line: Int

  /// A named figure.
  public struct Part: Sendable {
    /// Its name and the figure.
    @Shelved public var name: String
    /// The figure, as written.
    public var value: DecimalNumber
  }

  /// The four kinds (`kieu`).
  public enum Figures: Sendable {
    /// Parts that add up to a total (`co-cau`).
    case composition(total: DecimalNumber, parts: [Part])
    /// Shares that add up to 100 per cent (`ty-le`).
    case shares([Part])
    /// An opening figure, what came in and went out, and the closing figure or the change stated (`bien-dong`).
    case movement(
      opening: DecimalNumber?, gains: [DecimalNumber], losses: [DecimalNumber], closing: DecimalNumber?,
      change: DecimalNumber?)
    /// A percentage and the two numbers it is made of (`ty-so`).
    case ratio(numerator: DecimalNumber, denominator: DecimalNumber, percentage: DecimalNumber)
  }
}
