import Diagnostics
import Foundation

/// Why a relative address leads to no attachment.
struct AttachmentProblem: Error {
  let problem: ReferenceProblem
}

/// A folder of the content whose documents may have attachments under `tep/`.
protocol AttachmentFolder {
  /// The folder's path below `content/`.
  var path: String { get }
  /// The paths of the files under its `tep/`.
  var attachments: Set<String> { get }
}

extension AttachmentFolder {
  /// The attachment that a document of the folder means, by its path below `content/`.
  ///
  /// An address is read from the document's own folder, as browsers do, and where that leads nowhere, from the whole folder's:
  /// a report may write `tep/x.pdf` as well as `../tep/x.pdf`.
  func attachment(_ address: String, from document: String) -> Result<String, AttachmentProblem> {
    let folder = document.dropFirst("content/".count).split(separator: "/").dropLast().map(String.init)
    let candidates = [
      RelativePath.resolve(address, from: folder),
      RelativePath.resolve(address, from: path.split(separator: "/").map(String.init)),
    ]
    for candidate in candidates.compactMap({ $0 }) {
      // A name typed composed is the same string as one that a system stored decomposed, but other bytes: the file is
      // known by those that it was found under.
      if let found = attachments.firstIndex(of: candidate) { return .success(attachments[found]) }
    }
    let isInside = candidates.contains { $0?.hasPrefix(path + "/tep/") == true }
    let name = RelativePath.decoded(address)
    return .failure(AttachmentProblem(problem: isInside ? .missingAttachment(name) : .attachmentOutside(name)))
  }
}

/// Relative addresses as paths below `content/`.
enum RelativePath {
  /// The path that an address means when it is read from a folder; `nil` where it leads out of the content.
  static func resolve(_ address: String, from folder: [String]) -> String? {
    var parts = folder
    for part in decoded(address).split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The path of an address without its query and fragment, its escapes replaced.
  static func decoded(_ address: String) -> String {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    return String(path).removingPercentEncoding ?? String(path)
  }
}
