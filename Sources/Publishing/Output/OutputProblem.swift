import Diagnostics

/// Why nothing may be written where the site is to stand.
public enum OutputProblem: Error {
  /// There is something else than a folder.
  case notAFolder(String)
  /// The folder holds files that the program did not make.
  case foreignFiles(String, [String])
  /// A page could not be rendered.
  case rendering(String, Diagnostic)

  /// What is wrong and what to do, as a sentence.
  public var wording: Wording {
    switch self {
    case .notAFolder(let path):
      Wording(
        vi: "\(path) không phải thư mục; chọn nơi khác bằng --output",
        en: "\(path) is no folder; choose another with --output")
    case .foreignFiles(let path, let files):
      Wording(
        vi:
          "thư mục \(path) có tệp không do tiendo tạo (\(OutputProblem.some(files))); chuyển chúng đi hoặc chọn nơi khác bằng"
          + " --output",
        en:
          "the folder \(path) holds files that tiendo did not make (\(OutputProblem.some(files))); move them away or choose"
          + " another folder with --output")
    case .rendering(let address, let diagnostic):
      Wording(
        vi: "không dựng được \(address): \(diagnostic.message.vi)",
        en: "\(address) cannot be made: \(diagnostic.message.en)")
    }
  }

  private static func some(_ files: [String]) -> String {
    files.prefix(3).joined(separator: ", ") + (files.count > 3 ? ", …" : "")
  }
}
