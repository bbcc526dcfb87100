import Casebook
import Storage

/// A site as a build left it, and what it was made from.
///
/// A build from the same over a site that still is as it was left would make the same bytes again, so it need not.
public struct BuildRecord: Sendable, Equatable {
  /// The fingerprint of everything that the site depends on.
  let inputs: String
  /// The fingerprint of the site's files: their names, sizes and times.
  let files: String
  /// How many files the program made.
  let fileCount: Int
  /// How many of them are pages.
  let pageCount: Int
  /// How many cases the site tells of.
  public let caseCount: Int

  /// Takes down the site at a path.
  ///
  /// - Parameters:
  ///   - path: Where the site stands.
  ///   - inputs: What it was made from.
  ///   - outcome: What the build did.
  ///   - caseCount: How many cases the site tells of.
  /// - Throws: `StorageError` where the site cannot be listed.
  public init(of path: String, madeFrom inputs: ContentDigest, _ outcome: Publisher.Outcome, caseCount: Int) throws {
    self.inputs = inputs.text
    files = try BuildRecord.files(at: path)
    fileCount = outcome.written + outcome.unchanged
    pageCount = outcome.pages
    self.caseCount = caseCount
  }

  /// What a build does that has nothing to do.
  public var outcome: Publisher.Outcome {
    Publisher.Outcome(unchanged: fileCount, pages: pageCount)
  }

  /// The first line of a record, by which the program knows one that it can read.
  private static let head = "tiendo 1"

  /// Reads what `text` wrote; `nil` for anything else.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 7, lines[0] == BuildRecord.head, lines[6].isEmpty else { return nil }
    guard let fileCount = Int(lines[3]), let pageCount = Int(lines[4]), let caseCount = Int(lines[5]) else {
      return nil
    }
    inputs = String(lines[1])
    files = String(lines[2])
    self.fileCount = fileCount
    self.pageCount = pageCount
    self.caseCount = caseCount
  }

  /// The record as the lines of a file.
  var text: String {
    [BuildRecord.head, inputs, files, "\(fileCount)", "\(pageCount)", "\(caseCount)", ""].joined(separator: "\n")
  }

  /// Whether a site made from these, at this path, is the one that was taken down, untouched.
  func isOf(_ path: String, madeFrom inputs: ContentDigest) -> Bool {
    // What cannot be listed is not known to be as it was; the build that follows says what is wrong.
    self.inputs == inputs.text && Storage.kind(at: path) == .folder && (try? BuildRecord.files(at: path)) == files
  }

  private static func files(at path: String) throws -> String {
    var digest = ContentDigest()
    for file in try Storage.walk(path) {
      guard let stamp = Storage.stamp(of: path + "/" + file) else { continue }
      digest.add(file)
      digest.add(stamp.size)
      digest.add(stamp.modified)
    }
    return digest.text
  }
}
