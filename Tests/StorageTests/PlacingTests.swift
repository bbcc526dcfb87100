import Storage
import TestSupport
import Testing

@Suite("Making, moving and exchanging")
struct PlacingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A folder that is there is left as it is; a file in its place is an error")
  func makeFolder() throws {
    try Storage.makeFolder(folder["a"])
    try folder.write("x", to: "a/tep")
    try Storage.makeFolder(folder["a"])
    #expect(try folder.read("a/tep") == "x")
    #expect(throws: StorageError.self) { try Storage.makeFolder(folder["a/tep"]) }
    #expect(throws: StorageError.self) { try Storage.makeFolder(folder["khong-co/b"]) }
  }

  @Test("Folders are made with those around them")
  func makeFolders() throws {
    try Storage.makeFolders(folder["a/b/c"])
    #expect(Storage.kind(at: folder["a/b/c"]) == .folder)
    try Storage.makeFolders(folder["a/b/c"])
    try folder.write("x", to: "tep")
    let error = try #require(throws: StorageError.self) { try Storage.makeFolders(folder["tep/d"]) }
    #expect(error.path == folder["tep"])
  }

  @Test("A file takes another's place")
  func moveFile() throws {
    try folder.write("mới", to: "a")
    try folder.write("cũ", to: "b")
    try Storage.move(folder["a"], to: folder["b"])
    #expect(try folder.read("b") == "mới")
    #expect(folder.has("a") == false)
  }

  @Test("A folder moves with what is in it, but not over one that is not empty")
  func moveFolder() throws {
    try folder.write("x", to: "a/tep")
    try Storage.move(folder["a"], to: folder["b"])
    #expect(try folder.read("b/tep") == "x")
    try folder.write("y", to: "c/tep")
    let error = try #require(throws: StorageError.self) { try Storage.move(folder["b"], to: folder["c"]) }
    #expect(error.operation == .replace)
    #expect(error.path == folder["c"])
    #expect(try folder.read("b/tep") == "x")
    #expect(try folder.read("c/tep") == "y")
  }

  @Test("Two folders take each other's place, or, where the system cannot, stay")
  func exchange() throws {
    try folder.write("một", to: "a/tep")
    try folder.write("hai", to: "b/tep")
    try folder.write("ba", to: "b/nua")
    let isDone = Storage.exchange(folder["a"], folder["b"])
    #expect(try folder.read("a/tep") == (isDone ? "hai" : "một"))
    #expect(try folder.read("b/tep") == (isDone ? "một" : "hai"))
    #expect(folder.has("a/nua") == isDone)
    #expect(folder.has("b/nua") == !isDone)
  }

  @Test("With nothing to exchange with there is no exchange")
  func exchangeWithNothing() throws {
    try folder.write("một", to: "a/tep")
    #expect(Storage.exchange(folder["a"], folder["khong-co"]) == false)
    #expect(try folder.read("a/tep") == "một")
  }
}
