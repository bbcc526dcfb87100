import Diagnostics
import Storage

/// Where a site is published, and where it is made before it takes its place there.
///
/// The new site is made in a hidden folder beside the old one. Files whose bytes did not change are taken over as a second
/// name of the old file; the two folders are then exchanged in one step. What the program made before is told by a list
/// that it keeps in the site, and nothing else is ever removed.
struct OutputFolder {
  /// The list of the files that the program made, one path a line.
  static let listName = ".tiendo"
  /// The list's first line, by which the program knows its own.
  private static let listHead = "# tiendo 1"

  /// The site's path, without a slash at its end.
  let path: String
  /// Where the new site is made.
  let staging: String
  /// The files of the old site, by path from its root.
  let oldFiles: Set<String>

  /// Looks at what is there, and makes an empty folder for the new site.
  ///
  /// - Throws: `OutputProblem` where the folder holds files that the program did not make.
  init(_ path: String) throws {
    self.path = path
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let name = parts.last.map(String.init) ?? "site"
    staging = OutputFolder.parent(of: path) + "/." + name + ".tiendo-moi"
    oldFiles = try OutputFolder.files(in: path)
    try Storage.removeTree(staging)
    try Storage.makeFolder(staging)
  }

  /// The folder around a path.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The files of the site that is there; none where there is none.
  private static func files(in path: String) throws -> Set<String> {
    guard let kind = Storage.kind(at: path) else { return [] }
    guard kind == .folder else { throw OutputProblem.notAFolder(path) }
    let found = try Storage.walk(path)
    guard !found.isEmpty else { return [] }
    let list = path + "/" + listName
    guard found.contains(listName) else { throw OutputProblem.foreignFiles(path, found) }
    let lines = String(decoding: try Storage.read(list), as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == listHead else { throw OutputProblem.foreignFiles(path, found) }
    let made = Set(lines.dropFirst())
    let foreign = found.filter { !made.contains($0) && $0 != listName }
    guard foreign.isEmpty else { throw OutputProblem.foreignFiles(path, foreign) }
    return made.intersection(found)
  }

  /// Makes the folder of a file of the new site.
  ///
  /// - Parameter made: The folders that are there already; the file's is added.
  func makeFolder(for address: String, made: inout Set<Substring>) throws {
    guard let slash = address.utf8.lastIndex(of: UInt8(ascii: "/")), made.insert(address[..<slash]).inserted else {
      return
    }
    try Storage.makeFolders(staging + "/" + address[..<slash])
  }

  /// Puts a file of the new site in its place; says whether the old one has the same bytes.
  func place(_ bytes: [UInt8], at address: String) throws -> Bool {
    if oldFiles.contains(address) {
      let old = path + "/" + address
      if Storage.holds(old, bytes), Storage.link(old, as: staging + "/" + address) { return true }
    }
    try Storage.create(staging + "/" + address, bytes)
    return false
  }

  /// Puts files of the new site in their places, which come piece by piece; says how many have the same bytes as the old
  /// ones.
  ///
  /// - Parameter write: Makes the files; each piece is of that at a place among the addresses.
  func place(
    at addresses: [String], _ write: ((_ file: Int, _ piece: [UInt8]) throws -> Void) throws -> Void
  ) throws -> Int {
    let files = try addresses.map { address in
      let old = oldFiles.contains(address) ? path + "/" + address : nil
      return try Storage.PlacedFile(staging + "/" + address, old: old)
    }
    try write { try files[$0].append($1) }
    return try files.count { try $0.finish() }
  }

  /// Writes the list of files and puts the new site in the old one's place.
  ///
  /// - Returns: How it was done.
  func publish(_ addresses: [String]) throws -> Guarantee {
    let list = ([OutputFolder.listHead] + addresses.sorted()).joined(separator: "\n") + "\n"
    try Storage.create(staging + "/" + OutputFolder.listName, Array(list.utf8))
    if Storage.kind(at: path) == nil {
      try Storage.move(staging, to: path)
      return .oneStep
    }
    if Storage.exchange(staging, path) {
      try Storage.removeTree(staging)
      return .oneStep
    }
    try replaceOneByOne(addresses)
    return .fileByFile
  }

  /// Removes what was made of a new site that is not to be published.
  func discard() throws {
    try Storage.removeTree(staging)
  }

  /// Where folders cannot be exchanged: files one by one, those that pages load first, what is no longer there last.
  private func replaceOneByOne(_ addresses: [String]) throws {
    let assets = addresses.filter { !$0.hasSuffix(".html") }
    let pages = addresses.filter { $0.hasSuffix(".html") }
    for address in assets + pages + [OutputFolder.listName] {
      var folder = path
      for part in address.split(separator: "/").dropLast() {
        folder += "/" + part
        try Storage.makeFolder(folder)
      }
      try Storage.move(staging + "/" + address, to: path + "/" + address)
    }
    for address in oldFiles.subtracting(addresses) { try Storage.removeFile(path + "/" + address) }
    try Storage.removeTree(staging)
  }

  /// How a site took its place.
  enum Guarantee: Sendable {
    /// In one step: every reader saw either the old site or the new one.
    case oneStep
    /// File by file: a reader may have seen pages of both for a moment.
    case fileByFile
  }
}
