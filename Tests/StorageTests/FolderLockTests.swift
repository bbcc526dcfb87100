import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("A folder that one run at a time works in")
struct FolderLockTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func release(_ lock: inout Storage.FolderLock?) {
    lock = nil
  }

  @Test("The first has it at once")
  func free() throws {
    var isBusy = false
    let lock = try Storage.FolderLock(folder.path) { isBusy = true }
    _ = consume lock
    #expect(isBusy == false)
    _ = try Storage.FolderLock(folder.path) { isBusy = true }
    #expect(isBusy == false)
  }

  @Test("The second is told that it is busy, once, and has it when the first lets go; then it is the second's")
  func busy() throws {
    var first: Storage.FolderLock? = try Storage.FolderLock(folder.path) {}
    var busyCount = 0
    var second: Storage.FolderLock? = try Storage.FolderLock(folder.path) {
      busyCount += 1
      release(&first)
    }
    #expect(busyCount == 1)
    var isBusyAgain = false
    _ = try Storage.FolderLock(folder.path) {
      isBusyAgain = true
      release(&second)
    }
    #expect(isBusyAgain)
  }

  @Test("The second does not go on while the first is at work")
  func waiting() throws {
    let events = Mutex<[String]>([])
    let (isWaiting, isThrough) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    var first: Storage.FolderLock? = try Storage.FolderLock(folder.path) {}
    let path = folder.path
    Thread.detachNewThread {
      let second = try? Storage.FolderLock(path) {
        events.withLock { $0.append("chờ") }
        isWaiting.signal()
      }
      events.withLock { $0.append(second == nil ? "lỗi" : "hai") }
      isThrough.signal()
    }
    isWaiting.wait()
    events.withLock { $0.append("một") }
    release(&first)
    isThrough.wait()
    #expect(events.withLock { $0 } == ["chờ", "một", "hai"])
  }

  @Test("Other folders are free")
  func otherFolders() throws {
    try folder.makeFolder("a")
    try folder.makeFolder("b")
    var isBusy = false
    let one = try Storage.FolderLock(folder["a"]) { isBusy = true }
    let other = try Storage.FolderLock(folder["b"]) { isBusy = true }
    #expect(isBusy == false)
    _ = consume one
    _ = consume other
  }

  @Test("A folder that is not there cannot be locked")
  func missing() throws {
    do {
      _ = try Storage.FolderLock(folder["khong-co"]) {}
      Issue.record("it was locked")
    } catch {
      #expect(error.operation == .lock)
      #expect(error.path == folder["khong-co"])
    }
  }
}
