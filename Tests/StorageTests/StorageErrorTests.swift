import Foundation
import Storage
import TestSupport
import Testing

@Suite("What the system refuses is told with the path and the reason")
struct StorageErrorTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Each call names what was tried, on which path, and why not")
  func operations() throws {
    try folder.write("x", to: "tep")
    let missing = folder["khong-co"]
    let inMissing = missing + "/tep"
    let calls: [(StorageError.Operation, String, Int32, () throws(StorageError) -> Void)] = [
      (.list, missing, ENOENT, { () throws(StorageError) in _ = try Storage.names(in: missing) }),
      (.list, missing, ENOENT, { () throws(StorageError) in _ = try Storage.walk(missing) }),
      (.list, folder["tep"], ENOTDIR, { () throws(StorageError) in _ = try Storage.names(in: folder["tep"]) }),
      (.read, missing, ENOENT, { () throws(StorageError) in _ = try Storage.read(missing) }),
      (.read, folder.path, EISDIR, { () throws(StorageError) in _ = try Storage.read(folder.path) }),
      (.write, inMissing, ENOENT, { () throws(StorageError) in try Storage.create(inMissing, []) }),
      (.write, folder["tep"], EEXIST, { () throws(StorageError) in try Storage.create(folder["tep"], []) }),
      (.write, inMissing, ENOENT, { () throws(StorageError) in try Storage.makeFolder(inMissing) }),
      (.write, folder["tep"], EEXIST, { () throws(StorageError) in try Storage.makeFolder(folder["tep"]) }),
      (.remove, folder["tep/a"], ENOTDIR, { () throws(StorageError) in try Storage.removeFile(folder["tep/a"]) }),
      (.remove, folder["tep"], ENOTDIR, { () throws(StorageError) in try Storage.removeFolder(folder["tep"]) }),
      (.replace, inMissing, ENOENT, { () throws(StorageError) in try Storage.move(folder["tep"], to: inMissing) }),
    ]
    for (operation, path, number, call) in calls {
      let error = #expect(throws: StorageError.self) { try call() }
      #expect(error?.operation == operation)
      #expect(error?.path == path)
      #expect(error?.number == number)
      #expect(error?.reason == String(cString: strerror(number)))
    }
  }

  @Test(
    "The sentence holds the path and the reason in both languages",
    arguments: [
      StorageError.Operation.list, .read, .write, .remove, .replace, .lock,
    ])
  func wording(operation: StorageError.Operation) throws {
    let error = try #require(throws: StorageError.self) { try Storage.read(folder["khong-co"]) }
    for sentence in [error.wording.vi, error.wording.en] {
      #expect(sentence.contains(folder["khong-co"]))
      #expect(sentence.contains(error.reason))
      #expect(sentence.first?.isUppercase == false)
      #expect(sentence.hasSuffix(".") == false)
    }
  }
}
