import Diagnostics

/// The operating system refused something: which call, on which path, and in which words.
public struct StorageError: Error, Hashable {
  /// What was tried.
  public enum Operation: String, Sendable {
    /// Listing a folder.
    case list
    /// Reading a file.
    case read
    /// Writing a file or making a folder.
    case write
    /// Removing a file or a folder.
    case remove
    /// Putting a new tree in an old one's place.
    case replace
    /// Keeping others from writing at the same time.
    case lock
  }

  /// What was tried.
  public let operation: Operation
  /// On which path.
  public let path: String
  /// The system's number for the reason (`errno`).
  public let number: Int32

  /// The reason in the system's words.
  public var reason: String { Storage.reason(of: number) }

  /// What happened, as a sentence.
  public var wording: Wording {
    switch operation {
    case .list:
      Wording(vi: "không mở được thư mục \(path): \(reason)", en: "the folder \(path) cannot be opened: \(reason)")
    case .read: Wording(vi: "không đọc được \(path): \(reason)", en: "\(path) cannot be read: \(reason)")
    case .write: Wording(vi: "không ghi được \(path): \(reason)", en: "\(path) cannot be written: \(reason)")
    case .remove: Wording(vi: "không xóa được \(path): \(reason)", en: "\(path) cannot be removed: \(reason)")
    case .replace: Wording(vi: "không thay được \(path): \(reason)", en: "\(path) cannot be replaced: \(reason)")
    case .lock: Wording(vi: "không khóa được \(path): \(reason)", en: "\(path) cannot be locked: \(reason)")
    }
  }
}
