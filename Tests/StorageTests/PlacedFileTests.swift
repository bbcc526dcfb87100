import Storage
import TestSupport
import Testing

/// A file of a new tree is the old tree's where their bytes are the same, whatever pieces they come in.
struct PlacedFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func place(_ pieces: [String], old: String?) throws -> Bool {
    if let old { try folder.write(old, to: "cu") }
    let file = try Storage.PlacedFile(folder["moi"], old: old.map { _ in folder["cu"] })
    for piece in pieces { try file.append(Array(piece.utf8)) }
    return try file.finish()
  }

  @Test("The same bytes make a second name of the old file", arguments: [["một hai"], ["mộ", "", "t hai"], ["", ""]])
  func same(pieces: [String]) throws {
    #expect(try place(pieces, old: pieces.joined()))
    #expect(try folder.read("moi") == pieces.joined())
    try folder.write("khác", to: "cu")
    #expect(try folder.read("moi") == "khác")
  }

  @Test(
    "Other bytes make another file, the beginning that is the same included",
    arguments: [
      (["một", " hai"], "một ba"), (["một", " hai"], "mọt hai"), (["một"], "một hai"), (["một", " hai"], "một"),
      (["một"], ""), ([], "một"),
    ])
  func different(pieces: [String], old: String) throws {
    #expect(try place(pieces, old: old) == false)
    #expect(try folder.read("moi") == pieces.joined())
    #expect(try folder.read("cu") == old)
  }

  @Test("Without an old file it is written")
  func new() throws {
    #expect(try place(["một", " hai"], old: nil) == false)
    #expect(try folder.read("moi") == "một hai")
  }

  @Test("Where a file is already, it is an error")
  func taken() throws {
    try folder.write("x", to: "moi")
    #expect(throws: StorageError.self) { try place(["y"], old: nil) }
    #expect(throws: StorageError.self) { try place(["y"], old: "z") }
    #expect(try folder.read("moi") == "x")
  }

  @Test("Whether a file holds some bytes", arguments: [("một", true), ("mot", false), ("một hai", false), ("", false)])
  func holds(text: String, isSame: Bool) throws {
    try folder.write("một", to: "tep")
    #expect(Storage.holds(folder["tep"], Array(text.utf8)) == isSame)
    #expect(Storage.holds(folder["khong-co"], []) == false)
  }

  @Test("Wherever a byte differs, the file does not hold the bytes", arguments: [1, 4095, 4096, 4097, 300_000])
  func holdsNot(count: Int) throws {
    let bytes = [UInt8](repeating: 65, count: count)
    try folder.write(String(decoding: bytes, as: UTF8.self), to: "tep")
    #expect(Storage.holds(folder["tep"], bytes))
    for place in Set([0, count / 2, max(0, count - 4097), max(0, count - 4096), count - 1]) {
      var other = bytes
      other[place] = 66
      #expect(!Storage.holds(folder["tep"], other), "\(place)")
    }
  }
}
