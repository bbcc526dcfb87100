import Casebook
import Foundation
import Publishing
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Publishing")
struct PublisherTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("The same content, edition and day give the same bytes, whatever the number of workers")
  func sameBytes() async throws {
    try await SmallSite.build(SmallSite.path, to: folder.path + "/mot", jobs: 1)
    try await SmallSite.build(SmallSite.path, to: folder.path + "/bon", jobs: 4)
    #expect(try folder.files(in: "mot") == folder.files(in: "bon"))
  }

  @Test("Over an old site: the same bytes as beside it, and what did not change is not written")
  func overOldSite() async throws {
    let june = try #require(CivilDay(year: 2026, month: 6, day: 30))
    try await SmallSite.build(SmallSite.path, to: folder.path + "/cu", edition: 1, day: june)
    let old = try Set(folder.files(in: "cu").keys)
    let changed = try await SmallSite.build(SmallSite.path, to: folder.path + "/cu")
    try await SmallSite.build(SmallSite.path, to: folder.path + "/moi")
    #expect(try folder.files(in: "cu") == folder.files(in: "moi"))
    // The narrower edition's page and attachment are gone, and lists that have no rows now; the stylesheet stayed.
    let gone = try old.subtracting(folder.files(in: "cu").keys)
    #expect(gone.isSuperset(of: ["trang/mat/index.html", "tep/to-1-2026/phu-luc.txt"]))
    #expect(changed.removed == gone.count)
    #expect(changed.unchanged > 0 && changed.written > 0)
    #expect(changed.inOneStep)
    let same = try await SmallSite.build(SmallSite.path, to: folder.path + "/cu", jobs: 4)
    #expect(same.written == 0)
    #expect(same.unchanged == changed.written + changed.unchanged)
  }

  @Test("What was taken over is never written through: the old site's file keeps its bytes")
  func linksAreNotWrittenThrough() async throws {
    let site = try folder.copy(SmallSite.path, as: "trang")
    try await SmallSite.build(site, to: folder.path + "/site")
    let attachment = "site/tep/to-1-2026/bien-ban.txt"
    try FileManager.default.linkItem(atPath: folder.path + "/" + attachment, toPath: folder.path + "/ban-luu.txt")
    try folder.write("Biên bản đã sửa\n", to: "trang/content/ho-so/to-1-2026/tep/bien-ban.txt")
    try await SmallSite.build(site, to: folder.path + "/site")
    #expect(try folder.read(attachment) == "Biên bản đã sửa\n")
    #expect(try folder.read("ban-luu.txt") == "Biên bản thử\n")
  }

  @Test("Nothing is left beside the site")
  func noTraces() async throws {
    try await SmallSite.build(SmallSite.path, to: folder.path + "/site")
    try await SmallSite.build(SmallSite.path, to: folder.path + "/site")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["site"])
  }

  @Test("What is told of a publication is told while no other run may publish in the same folder")
  func afterwardsIsUnderTheLock() async throws {
    let parent = folder.path
    try await SmallSite.build(SmallSite.path, to: parent + "/site") { outcome in
      #expect(outcome.written > 0)
      #expect(FileManager.default.fileExists(atPath: parent + "/site/index.html"))
      let told = DispatchSemaphore(value: 0)
      let isBusy = Mutex(false)
      DispatchQueue.global().async {
        _ = try? Storage.FolderLock(parent) {
          isBusy.withLock { $0 = true }
          told.signal()
        }
        told.signal()
      }
      told.wait()
      #expect(isBusy.withLock { $0 })
    }
  }

  @Test("A page that fails leaves the published site as it was")
  func failureLeavesSite() async throws {
    let site = try folder.copy(SmallSite.path, as: "trang")
    try await SmallSite.build(site, to: folder.path + "/site")
    let before = try folder.files(in: "site")
    // A dynamic partial that names no template is only found out while rendering.
    try folder.write("{{>*ten}}", to: "trang/themes/mau/templates/trang.mustache")
    await #expect(throws: OutputProblem.self) { try await SmallSite.build(site, to: folder.path + "/site") }
    #expect(try folder.files(in: "site") == before)
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["site", "trang"])
  }
}
