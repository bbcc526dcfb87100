import Casebook
import Foundation
import Storage

/// The records of the sites that were built from one account, each in a small file.
///
/// They stand in the account's folder for caches and not with the site: a record is made from the whole content, and
/// what an edition may not see must not reach it, not even as a fingerprint. Losing one costs a full build, nothing else.
public struct BuildRecords: Sendable {
  private let folder: String

  /// The records in a folder, which is made when the first is kept.
  public init(in folder: String) {
    self.folder = folder
  }

  /// Those of the account that the program runs under; `nil` where the system has no place for them.
  public static var ofAccount: BuildRecords? {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first.map {
      BuildRecords(in: $0.appending(path: "tiendo").path)
    }
  }

  /// The record of a site that stands at a path, if a build from these inputs would make it again.
  public func record(of path: String, madeFrom inputs: ContentDigest) -> BuildRecord? {
    guard let bytes = try? Storage.read(file(of: path)),
      let record = BuildRecord(text: String(decoding: bytes, as: UTF8.self)), record.isOf(path, madeFrom: inputs)
    else { return nil }
    return record
  }

  /// Keeps the record of the site at a path, in place of an earlier one.
  ///
  /// - Throws: `StorageError`; the earlier one then stands, and fits no site.
  public func keep(_ record: BuildRecord, of path: String) throws(StorageError) {
    try Storage.makeFolders(folder)
    let file = file(of: path)
    let new = file + "-\(ProcessInfo.processInfo.processIdentifier)"
    try Storage.removeFile(new)
    try Storage.create(new, Array(record.text.utf8))
    try Storage.move(new, to: file)
  }

  private func file(of path: String) -> String {
    var digest = ContentDigest()
    digest.add(URL(filePath: path).standardizedFileURL.path)
    return folder + "/" + digest.text
  }
}
