import Casebook
import Testing

/// What a programme's folder says.
@Suite("Programmes")
struct ProgrammeReadingTests {
  @Test("All of it is read, and nothing is found in a valid one")
  func whole() async throws {
    let programme = try await Site.withProgramme.onlyProgramme()
    #expect(programme.code == "ct" && programme.title == "Chương trình mẫu")
    #expect(programme.documentNumber == "07-CTr/TU" && programme.documentDay?.iso == "2025-01-10")
    #expect(programme.start.iso == "2025-01-01" && programme.end.iso == "2027-12-31")
    let task = try #require(programme.tasks.first)
    #expect(programme.tasks.count == 1 && task.weakLinks.isEmpty && task.start == programme.start)
    #expect(task.updates.first?.evidence == .attachment("chuong-trinh/ct/tep/phu-bieu.txt"))
    #expect(task.extensions.count == 1 && task.cancellations.count == 1 && task.agencies == [0])
    let indicator = try #require(programme.indicators.first)
    #expect(indicator.baseline == .ratio(223, 329, factor: 100))
    #expect(indicator.targets.map(\.goal) == [.value(80), .range(95, 100)])
    #expect(indicator.measurements.map(\.organisation) == [nil, 1])
    let duty = try #require(programme.duties.first)
    #expect(duty.code == "DK1" && duty.period == .quarter && duty.start.iso == "2025-02-15" && duty.agencies == [0])
    #expect(programme.body?.links.count == 1)
  }

  @Test("Every array may stand in a table file instead")
  func tables() async throws {
    let document = "+++\nten = \"Chương trình\"\ntu = 2025-01-01\nden = 2027-12-31\n+++\n"
    let folder = "chuong-trinh/ct/"
    let site = Site.withProgramme.with(Site.programme, document)
      .with(folder + "chi-tieu.csv", "Mã;Tên;Chiều;Gốc tử số;Gốc mẫu số\nCT1;Tốt;tang;223;329\n")
      .with(folder + "moc.csv", "Chỉ tiêu;Hạn;Từ;Đến\nCT1;31/12/2025;3;4\n")
      .with(folder + "ket-qua.csv", "Chỉ tiêu;Ngày;Giá trị;Tổ chức\nCT1;30/6/2025;67,8;\nCT1;30/6/2025;70;to-2\n")
      .with(
        folder + "nhiem-vu.csv",
        "Mã;Việc;Người;Thẩm quyền;Trách nhiệm;Trước;Sản phẩm\nNV1;A;B;C;D;1/7/2025;E\n"
      )
      .with(folder + "cap-nhat.csv", "Ngày;Nhiệm vụ;Mức\n1/2/2025;NV1;10\n")
      .with(folder + "gia-han.csv", "Ngày;Nhiệm vụ;Đến;Văn bản\n1/3/2025;NV1;1/8/2025;1-CV\n")
      .with(folder + "dung.csv", "Ngày;Nhiệm vụ\n1/4/2025;NV1\n")
      .with(folder + "dinh-ky.csv", "Mã;Việc;Mỗi;Từ;Cơ quan\nDK1;Báo cáo;6-thang;1/1/2025;ban-to-chuc\n")
    let programme = try await site.onlyProgramme()
    #expect(programme.indicators.first?.targets.map(\.goal) == [.range(3, 4)])
    #expect(programme.indicators.first?.measurements.map(\.organisation) == [nil, 2])
    let task = try #require(programme.tasks.first)
    #expect(task.originalDeadline.iso == "2025-06-30")
    #expect([task.updates.count, task.extensions.count, task.cancellations.count] == [1, 1, 1])
    #expect(programme.duties.map(\.period) == [.halfYear])
    #expect(programme.duties.map(\.agencies) == [[0]])
  }

  @Test("A duty begins with its programme where it does not say when, and may name its one body as a text")
  func dutyDefaults() async throws {
    let site = try Site.withProgramme.replacing(
      "tu = 2025-02-15\nco-quan = [\"ban-to-chuc\"]", in: Site.programme, with: "co-quan = \"ban-to-chuc\"")
    let duty = try #require(try await site.onlyProgramme().duties.first)
    #expect(duty.start.iso == "2025-01-01")
    #expect(duty.agencies == [0])
  }

  @Test(
    "Periods end with months of the calendar",
    arguments: [
      ("2024-02-10", ["2024-02-29", "2024-03-31", "2024-06-30", "2024-12-31"]),
      ("2025-02-28", ["2025-02-28", "2025-03-31", "2025-06-30", "2025-12-31"]),
      ("2025-07-01", ["2025-07-31", "2025-09-30", "2025-12-31", "2025-12-31"]),
      ("9999-12-31", ["9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31"]),
    ])
  func periods(day: String, ends: [String]) throws {
    let day = try #require(CivilDay(iso: day))
    #expect(RecurringDuty.Period.allCases.map { $0.end(containing: day).iso } == ends)
  }

  @Test("Links to a programme's document lead to the programme")
  func links() async throws {
    let site = try Site.withProgramme.replacing(
      "Trang này.", in: Site.page, with: "Xem [chương trình](../chuong-trinh/ct/chuong-trinh.md).")
    let links = try await site.casebook().pages.first?.body.links
    #expect(links.map { Array($0.values) } == [.programme("ct")])
  }
}
