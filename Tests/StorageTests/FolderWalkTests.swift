import Storage
import TestSupport
import Testing

@Suite("Walking a folder")
struct FolderWalkTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Every file below it, sorted by bytes, by its path from there")
  func sorted() throws {
    for name in ["b.md", "a/z.md", "a.md", "B.md", "đ.md", "a/b/c.md", "a-b.md", ".an"] {
      try folder.write("x", to: name)
    }
    try folder.makeFolder("rong")
    // `-` and `.` come before `/`, capitals before small letters, and letters beyond ASCII last.
    #expect(
      try Storage.walk(folder.path) == [".an", "B.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "đ.md"])
    #expect(try Storage.names(in: folder.path) == [".an", "B.md", "a", "a-b.md", "a.md", "b.md", "rong", "đ.md"])
  }

  @Test("An empty folder has none")
  func empty() throws {
    #expect(try Storage.walk(folder.path) == [])
    #expect(try Storage.names(in: folder.path) == [])
  }

  @Test("Links to files and to folders are followed, those that lead nowhere passed over")
  func links() throws {
    try folder.write("x", to: "ngoai/tep.md")
    try folder.makeFolder("goc")
    try folder.link("goc/thu-muc", to: "../ngoai")
    try folder.link("goc/tep.md", to: folder["ngoai/tep.md"])
    try folder.link("goc/mat", to: "khong-co")
    #expect(try Storage.walk(folder["goc"]) == ["tep.md", "thu-muc/tep.md"])
  }

  @Test("A link that leads round in a circle comes to an end")
  func circle() throws {
    try folder.write("x", to: "goc/a/tep.md")
    try folder.link("goc/a/vong", to: "..")
    #expect(try Storage.walk(folder["goc"]) == ["a/tep.md"])
  }

  @Test("Several of them do too, without multiplying")
  func circles() throws {
    try folder.write("x", to: "goc/tep.md")
    for name in ["m", "n", "p", "q"] { try folder.link("goc/" + name, to: ".") }
    #expect(try Storage.walk(folder["goc"]) == ["tep.md"])
  }

  @Test("A folder reached by two ways is walked both times")
  func twoWays() throws {
    try folder.write("x", to: "goc/a/tep.md")
    try folder.link("goc/b", to: "a")
    #expect(try Storage.walk(folder["goc"]) == ["a/tep.md", "b/tep.md"])
  }

  @Test("Folders are followed so deep and no deeper")
  func depth() throws {
    // A file in the deepest folder that is entered, the root being the first, and one in the next.
    let deepest = Array(repeating: "a", count: Storage.deepestFolder - 1).joined(separator: "/")
    try folder.write("x", to: deepest + "/tep.md")
    try folder.write("x", to: deepest + "/a/tep.md")
    #expect(try Storage.walk(folder.path) == [deepest + "/tep.md"])
  }
}
