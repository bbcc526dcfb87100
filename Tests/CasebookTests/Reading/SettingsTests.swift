import Casebook
import Testing

@Suite("Settings")
struct SettingsTests {
  @Test("Defaults are those of the contract")
  func defaults() async throws {
    let site = try Site.valid.replacing("[[an-ban]]\nma = \"vua\"\nten = \"Vừa\"\n\n", in: Site.settings, with: "")
      .replacing("[[an-ban]]\nma = \"rong\"\nten = \"Rộng\"\n\n", in: Site.settings, with: "")
      .replacing("[[an-ban]]\nma = \"hep\"\nten = \"Hẹp\"\n", in: Site.settings, with: "")
    let settings = try await site.casebook().settings
    #expect(settings.language == .vi)
    #expect(settings.timeZoneName == "Asia/Ho_Chi_Minh")
    #expect(settings.address == nil)
    #expect(settings.cutOffDay == nil)
    #expect(settings.theme == "mac-dinh")
    #expect(!settings.isIllustrative)
    #expect(settings.reportBeforeDay == 20)
    #expect(settings.editions.map(\.code) == ["noi-bo"])
    let thresholds = settings.thresholds
    #expect(thresholds.dueSoonDays == 14)
    #expect([thresholds.staleDays, thresholds.planningDays, thresholds.longOverdueDays] == [30, 30, 30])
    #expect([thresholds.behindPoints, thresholds.seriouslyBehindPoints] == [10, 20])
  }

  @Test("Every setting is read")
  func everySetting() async throws {
    let text = """
      ten = "Trang"
      co-quan = "Ban"
      to-chuc-goc = "goc"
      ngon-ngu = "en"
      mui-gio = "Asia/Tokyo"
      dia-chi = "https://vi-du.vn/tien-do//"
      ngay-chot = 2026-09-30
      giao-dien = "sang"
      minh-hoa = true
      bao-cao-quy.truoc-ngay = 28
      [nguong]
      sap-han = 1
      thieu-cap-nhat = 2
      lap-ke-hoach = 3
      qua-han-do = 4
      lech-vang = 5.5
      lech-do = 6
      """
    let loaded = await Site.valid.with(Site.settings, text).load()
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.language == .en)
    let settings = try #require(loaded.casebook?.settings)
    #expect([settings.title, settings.publisher, settings.rootOrganisation] == ["Trang", "Ban", "goc"])
    #expect(settings.timeZoneName == "Asia/Tokyo")
    #expect(settings.address == "https://vi-du.vn/tien-do")
    #expect(settings.cutOffDay?.iso == "2026-09-30")
    #expect(settings.theme == "sang")
    #expect(settings.isIllustrative)
    #expect(settings.reportBeforeDay == 28)
    let thresholds = settings.thresholds
    let days = [thresholds.dueSoonDays, thresholds.staleDays, thresholds.planningDays, thresholds.longOverdueDays]
    #expect(days == [1, 2, 3, 4])
    #expect(thresholds.behindPoints == DecimalNumber(mantissa: 55, decimals: 1))
    #expect(thresholds.seriouslyBehindPoints == 6)
  }

  @Test("The language is known although something else is wrong")
  func languageAmidErrors() async throws {
    let site = try Site.valid.replacing("ten = \"Trang mẫu\"", in: Site.settings, with: "ngon-ngu = \"en\"")
    #expect(await site.load().language == .en)
  }
}
