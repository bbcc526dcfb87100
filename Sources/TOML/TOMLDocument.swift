import Diagnostics

/// A TOML 1.0.0 document that was read: what it holds, and what is wrong with it.
///
/// Reading never fails. `root` has what could be read, `diagnostics` what could not; only a document without diagnostics
/// is TOML. After a mistake reading goes on where the next statement begins, so one run tells of many.
///
/// Bounds: a value may stand at most 128 levels deep (parts of keys, brackets and braces together), the first 100
/// mistakes are told, a file has less than 4 GiB. What is beyond is itself a diagnostic.
///
/// Every integer must fit 64 bits and every float must be finite in binary64 unless it is written `inf` or `nan`.
public struct TOMLDocument: Sendable {
  /// How deep a value may stand.
  public static let nestingLimit = 128
  /// After so many mistakes the rest of the file is not read.
  public static let problemLimit = 100

  /// The file, as it was read.
  public let source: SourceFile
  /// What is wrong, in order of place; empty for good TOML. All are errors.
  public let diagnostics: [Diagnostic]
  private let storage: Storage

  /// Reads a file, or the part of it that is TOML, such as the front matter of a document.
  ///
  /// All places are offsets in the whole file. A byte order mark at the start of the file is skipped.
  public init(parsing source: SourceFile, in range: Range<Int>? = nil) {
    let range = (range ?? 0..<source.bytes.count).clamped(to: 0..<source.bytes.count)
    let (arena, findings) = read(source, in: range)
    self.source = source
    storage = Storage(source: source, arena: arena)
    diagnostics = findings.map { $0.diagnostic(path: source.path) }.sorted()
  }

  /// The top-level table.
  public var root: TOMLTable { TOMLTable(storage, 0) }
}
