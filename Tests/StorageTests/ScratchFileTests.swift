import Storage
import TestSupport
import Testing

@Suite("Files without a name")
struct ScratchFileTests {
  private func bytes(of file: Storage.ScratchFile, at offset: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, count in
      count = try file.read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  @Test("Bytes come back from where they were put, and nothing is seen in the folder")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let file = try Storage.ScratchFile(in: folder.path)
    #expect(try Storage.names(in: folder.path).isEmpty)
    try file.write([1, 2, 3], at: 0)
    try file.write([9], at: 5)
    #expect(try bytes(of: file, at: 1, count: 3) == [2, 3, 0])
    #expect(try bytes(of: file, at: 4, count: 9) == [0, 9])
    #expect(try bytes(of: file, at: 6, count: 1).isEmpty)
  }

  @Test("A folder that is not there is refused")
  func noFolder() {
    #expect(throws: StorageError.self) { try Storage.ScratchFile(in: "/khong-co-thu-muc-nay") }
  }
}
