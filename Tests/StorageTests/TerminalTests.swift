import Foundation
import Testing

@testable import Storage

@Suite("What the program says and is told by its surroundings")
struct TerminalTests {
  @Test("Text is written whole to a descriptor")
  func writing() throws {
    let pipe = Pipe()
    try Storage.write("một dòng\n", to: pipe.fileHandleForWriting.fileDescriptor, "ống")
    try Storage.write("", to: pipe.fileHandleForWriting.fileDescriptor, "ống")
    try Storage.write("hai\n", to: pipe.fileHandleForWriting.fileDescriptor, "ống")
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("một dòng\nhai\n".utf8))
  }

  @Test("Where nothing can be written, the error says where")
  func closedDescriptor() throws {
    let error = try #require(throws: StorageError.self) { try Storage.write("mất", to: -1, "stdout") }
    #expect(error.operation == .write)
    #expect(error.path == "stdout")
  }

  @Test("A variable of the environment, or none")
  func environment() {
    #expect(Storage.environment("PATH") == ProcessInfo.processInfo.environment["PATH"])
    #expect(Storage.environment("TIENDO_KHONG_CO") == nil)
  }
}
