import Storage
import TestSupport
import Testing

@Suite("Removing a folder with everything in it")
struct RemoveTreeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Files, folders and hidden files go, what stands beside it stays")
  func whole() throws {
    for name in ["goc/a/b/c.md", "goc/.an", "goc/d.md", "ben/e.md"] { try folder.write("x", to: name) }
    try folder.makeFolder("goc/rong")
    try Storage.removeTree(folder["goc"])
    #expect(try Storage.names(in: folder.path) == ["ben"])
    #expect(try Storage.walk(folder.path) == ["ben/e.md"])
  }

  @Test("Links in it are removed, what they lead to stays")
  func links() throws {
    try folder.write("x", to: "ngoai/tep.md")
    try folder.makeFolder("goc")
    try folder.link("goc/thu-muc", to: "../ngoai")
    try folder.link("goc/tep.md", to: "../ngoai/tep.md")
    try folder.link("goc/mat", to: "khong-co")
    try folder.link("goc/vong", to: ".")
    try Storage.removeTree(folder["goc"])
    #expect(folder.has("goc") == false)
    #expect(try folder.read("ngoai/tep.md") == "x")
  }

  @Test("Where the folder's own name is a link, the link goes and the folder stays", arguments: ["ngoai", "khong-co"])
  func rootIsLink(target: String) throws {
    try folder.write("x", to: "ngoai/tep.md")
    try folder.link("goc", to: target)
    try Storage.removeTree(folder["goc"])
    #expect(folder.has("goc") == false)
    #expect(try folder.read("ngoai/tep.md") == "x")
  }

  @Test("Where nothing stands there is nothing to do")
  func nothing() throws {
    try Storage.removeTree(folder["khong-co"])
    try Storage.removeFile(folder["khong-co"])
    try Storage.removeFolder(folder["khong-co"])
  }

  @Test("A folder that is not empty is not removed as an empty one")
  func notEmpty() throws {
    try folder.write("x", to: "goc/tep.md")
    let error = try #require(throws: StorageError.self) { try Storage.removeFolder(folder["goc"]) }
    #expect(error.operation == .remove)
    #expect(error.path == folder["goc"])
    #expect(try folder.read("goc/tep.md") == "x")
  }
}
