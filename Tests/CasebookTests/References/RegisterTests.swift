import Testing

/// The register is one tree under the top organisation.
@Suite("Register")
struct RegisterTests {
  static let faults: [Fault] = [
    Fault("content.several-roots", in: Site.register, ("to-2;Chi bộ tổ 2;dang-bo;goc", "1️⃣to-22️⃣;Chi bộ tổ 2;dang-bo;")),
    Fault(
      "content.unknown-code", in: Site.register, ("to-2;Chi bộ tổ 2;dang-bo;goc", "to-2;Chi bộ tổ 2;dang-bo;1️⃣gocc2️⃣"),
      help: "có: goc, to-1, to-2"),
    Fault(
      "content.unknown-code", in: Site.register, ("to-2;Chi bộ tổ 2;dang-bo", "to-2;Chi bộ tổ 2;1️⃣chi-bo2️⃣"),
      help: "có: dang-bo"),
    Fault("content.cycle", in: Site.register, ("to-2;Chi bộ tổ 2;dang-bo;goc", "to-2;Chi bộ tổ 2;dang-bo;1️⃣to-22️⃣")),
    Fault(
      "content.cycle", in: Site.register, ("to-1;Chi bộ tổ 1;dang-bo;goc", "to-1;Chi bộ tổ 1;dang-bo;1️⃣to-22️⃣"),
      ("to-2;Chi bộ tổ 2;dang-bo;goc", "to-2;Chi bộ tổ 2;dang-bo;to-1")),
    Fault("content.root-not-found", in: Site.settings, ("to-chuc-goc = \"goc\"", "to-chuc-goc = 1️⃣\"go\"2️⃣")),
  ]

  @Test("What is no tree is an error at the organisation", arguments: faults)
  func noTree(fault: Fault) async throws {
    try await fault.check()
  }

  @Test("The top organisation has no superior, not even one below it")
  func superiorOfRoot() async throws {
    let site = try Site.valid.replacing("dang-bo;;1.239", in: Site.register, with: "dang-bo;to-1;1.239")
    #expect(Set(await site.load().diagnostics.map(\.code)) == ["content.no-superior", "content.cycle"])
  }

  @Test("Every circle is told once, whoever hangs on it")
  func severalCycles() async throws {
    let text = """
      ma,ten,loai,cap-tren
      goc,Gốc,dang-bo,
      a,A,dang-bo,b
      b,B,dang-bo,c
      c,C,dang-bo,b
      d,D,dang-bo,d
      to-1,Tổ 1,dang-bo,a
      """
    let found = await Site.valid.with(Site.register, text).load().diagnostics
    #expect(found.map(\.code) == ["content.cycle", "content.cycle"])
    #expect(found.first?.message.vi.contains("b → c → b") == true)
    #expect(found.last?.message.vi.contains("d → d") == true)
  }

  @Test("The tree is read as it stands")
  func tree() async throws {
    let register = try await Site.valid.casebook().register
    #expect(register.root == 0)
    #expect(register.children == [[1, 2], [], []])
    #expect(register.superiors(of: 2) == [0])
    #expect(register.organisations.map(\.memberCount) == [1239, 31, 28])
    #expect(register.place(of: "to-2") == 2)
    #expect(register.place(of: "to-3") == nil)
  }

  @Test("A chain of ten thousand is read in no time")
  func longChain() async throws {
    let rows = (1..<10_000).map { "o-\($0),O,dang-bo,\($0 == 1 ? "goc" : "o-\($0 - 1)")" }
    let text = "ma,ten,loai,cap-tren\ngoc,Gốc,dang-bo,\n" + rows.joined(separator: "\n")
    let site = try Site.valid.with(Site.register, text).replacing("\"to-1\"", in: Site.caseFile, with: "\"o-1\"")
    #expect(try await site.casebook().register.organisations.count == 10_000)
  }
}
