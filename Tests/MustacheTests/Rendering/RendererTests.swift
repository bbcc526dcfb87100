import Testing

@testable import Mustache

@Suite("The renderer")
struct RendererTests {
  private static func program(_ template: String) throws -> Program {
    try #require(library(["page": template]).compile("page", for: SamplePage.self).program)
  }

  @Test("Pages are appended, and renderer and view are used again")
  func reuse() throws {
    let program = try Self.program("{{title}}{{#tasks}}{{title}}{{/tasks}};")
    var renderer = Renderer()
    var view = View()
    var output = Array(">".utf8)
    for number in 0..<3 {
      view.write(SamplePage.self) { page in
        page.title = "p\(number)"
        page.list(\.tasks, 0..<number) { row, task in row.title = "t\(task)" }
      }
      try renderer.render(program, view, into: &output)
    }
    #expect(String(decoding: output, as: UTF8.self) == ">p0;p1t0;p2t0t1;")
  }

  @Test("Output grows as far as it must, whatever the lengths")
  func growth() throws {
    let program = try Self.program(String(repeating: "x", count: 40_000) + "{{title}}{{body}}")
    for length in [0, 1, 16_000, 100_000] {
      var view = View()
      view.write(SamplePage.self) { page in
        page.title = String(repeating: "<", count: length)
        page.html(\.body) { $0 += [UInt8](repeating: 0x62, count: length) }
      }
      var renderer = Renderer()
      var output: [UInt8] = []
      try renderer.render(program, view, into: &output)
      #expect(output.count == 40_000 + 5 * length)
      #expect(output.suffix(length).allSatisfy { $0 == 0x62 })
    }
  }

  @Test("A view of something else is refused")
  func wrongView() throws {
    let program = try Self.program("{{title}}")
    var view = View()
    var renderer = Renderer()
    var output: [UInt8] = [1]
    #expect(throws: RenderError.wrongView) { try renderer.render(program, view, into: &output) }
    view.write(SampleTask.self) { _ in }
    #expect(throws: RenderError.wrongView) { try renderer.render(program, view, into: &output) }
    #expect(throws: RenderError.wrongView) { try renderer.render(program, View(.record([:])), into: &output) }
    #expect(output == [1])
  }
}
