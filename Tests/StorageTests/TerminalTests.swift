import Foundation
import Testing

@testable import Storage

@Suite("What the program says and is told by its surroundings")
struct TerminalTests {
  @Test("Text is written whole to a descriptor")
  func writing() throws {
    let pipe = Pipe()
    Storage.write("một dòng\n", to: pipe.fileHandleForWriting.fileDescriptor)
    Storage.write("", to: pipe.fileHandleForWriting.fileDescriptor)
    Storage.write("hai\n", to: pipe.fileHandleForWriting.fileDescriptor)
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("một dòng\nhai\n".utf8))
  }

  @Test("Nothing happens where nothing can be written")
  func closedDescriptor() {
    Storage.write("mất", to: -1)
  }

  @Test("A variable of the environment, or none")
  func environment() {
    #expect(Storage.environment("PATH") == ProcessInfo.processInfo.environment["PATH"])
    #expect(Storage.environment("TIENDO_KHONG_CO") == nil)
  }
}
