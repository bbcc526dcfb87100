import Storage
import TestSupport
import Testing

@Suite("Reading and writing files")
struct FileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "What is written is read again, whatever its length",
    arguments: [0, 1, 510, 511, 512, 513, 65_535, 65_536, 3_000_000])
  func roundTrip(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    try Storage.create(folder["tep"], bytes)
    #expect(try Storage.read(folder["tep"]) == bytes)
    #expect(Storage.kind(at: folder["tep"]) == .file)
  }

  @Test("A file that is there is not written over")
  func existing() throws {
    try folder.write("cũ", to: "tep")
    let error = try #require(throws: StorageError.self) { try Storage.create(folder["tep"], Array("mới".utf8)) }
    #expect(error.operation == .write)
    #expect(try folder.read("tep") == "cũ")
  }

  @Test("Nor is one written through a link, be it to nowhere")
  func existingLink() throws {
    try folder.link("tep", to: "noi-khac")
    #expect(throws: StorageError.self) { try Storage.create(folder["tep"], [1]) }
    #expect(folder.has("noi-khac") == false)
  }

  @Test("A second name shows the same file, also when the first is gone")
  func secondName() throws {
    try folder.write("x", to: "tep")
    #expect(Storage.link(folder["tep"], as: folder["ten-hai"]))
    try Storage.removeFile(folder["tep"])
    #expect(try folder.read("ten-hai") == "x")
    #expect(folder.has("tep") == false)
  }

  @Test("A name that is taken, or a file that is not there, gets none")
  func noSecondName() throws {
    try folder.write("x", to: "tep")
    try folder.write("y", to: "ten-hai")
    #expect(Storage.link(folder["tep"], as: folder["ten-hai"]) == false)
    #expect(try folder.read("ten-hai") == "y")
    #expect(Storage.link(folder["khong-co"], as: folder["ten-ba"]) == false)
  }

  @Test("What stands at a path is told, links followed or not")
  func kinds() throws {
    try folder.write("x", to: "thu-muc/tep")
    try folder.link("lien-ket", to: "thu-muc")
    try folder.link("mat", to: "khong-co")
    #expect(Storage.kind(at: folder["thu-muc"]) == .folder)
    #expect(Storage.kind(at: folder["thu-muc/tep"]) == .file)
    #expect(Storage.kind(at: folder["lien-ket"]) == .folder)
    #expect(Storage.kind(at: folder["mat"]) == nil)
    #expect(Storage.kind(at: "/dev/null") == .other)
    #expect(Storage.isLink(folder["lien-ket"]))
    #expect(Storage.isLink(folder["mat"]))
    #expect(Storage.isLink(folder["thu-muc"]) == false)
    #expect(Storage.isLink(folder["khong-co"]) == false)
  }
}
