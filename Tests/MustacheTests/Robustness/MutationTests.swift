import Diagnostics
import TestSupport
import Testing

@testable import Mustache

@Suite("Broken templates")
struct MutationTests {
  private static let fixtures = [
    "<h1>{{title}}</h1>\n{{#tasks}}\n  <li>{{title}}{{#late}}!{{/late}}\n{{/tasks}}\n{{^tasks}}-{{/tasks}}{{{body}}}",
    "{{<page}}{{$main}}\n  {{#owner}}{{name}}{{deputy.name}}{{/owner}}\n{{/main}}{{/page}}\n  {{>row}}\n",
    "a\n  {{$main}}\n    x\n  {{/main}}\r\n{{=<% %>=}}<%#labels%><%.%><%/labels%><%={{ }}=%>{{! c }}",
    "{{#tree}}{{label}}{{#children}}\n  {{>*chart}}\n{{/children}}{{/tree}}{{<*chart}}{{/*chart}}{{&body}}",
  ]
  private static let fragments = [
    "{{", "}}", "{{{", "}}}", "{{#title}}", "{{/title}}", "{{>page}}", "{{<row}}", "{{/row}}", "{{$main}}", "{{/main}}",
    "{{.}}", "{{=| |=}}", "|", "\n", "  ", "{{>*chart}}", "{{#.}}", "{{/.}}", "{{owner.name}}", "\u{FEFF}",
  ]

  @Test("Every one is compiled or refused, and rendered or stopped")
  func neverTraps() {
    var view = View()
    view.write(SamplePage.self) { page in
      page.title = "T<"
      page.chart = "row"
      page.texts(\.labels, ["a", "b"])
      page.record(\.owner) { $0.name = "N" }
      page.list(\.tasks, [1, 2]) { $0.number(\.count, $1) }
      page.list(\.tree, ["x", "y"]) { $0.label = $1 }
    }
    let dynamic = View(
      .record(["title": .text("T"), "chart": .text("row"), "labels": .list([.text("a"), .record(["x": .null])])]))
    var limits = RenderLimits()
    limits.depth = 40
    limits.byteCount = 10_000
    limits.entries = 1_000
    var renderer = Renderer(limits: limits)
    var output: [UInt8] = []
    var (refused, rendered, stopped) = (0, 0, 0)
    let shapes = ShapeSet(root: SamplePage.self)
    let root = ObjectIdentifier(SamplePage.self)
    for bytes in Mutations(of: Self.fixtures, fragments: Self.fragments, seed: 11) {
      let file = SourceFile(path: "page.html", bytes: bytes)
      let row = SourceFile(path: "row.html", text: "{{title}}{{$main}}{{/main}}")
      let library = TemplateLibrary([
        TemplateSource(name: "page", file: file), TemplateSource(name: "row", file: row),
      ])
      for diagnostic in library.diagnostics {
        let end = diagnostic.location.range?.offsets.upperBound ?? 0
        #expect(end <= bytes.count)
      }
      for (compilation, view) in [
        (library.compile("page", shapes: shapes, root: root), view), (library.compileDynamic("page"), dynamic),
      ] {
        #expect((compilation.program == nil) == !(library.diagnostics + compilation.diagnostics).isEmpty)
        guard let program = compilation.program else {
          refused += 1
          continue
        }
        output.removeAll(keepingCapacity: true)
        do {
          try renderer.render(program, view, into: &output)
          rendered += 1
        } catch {
          stopped += 1
          #expect(output.isEmpty)
        }
        #expect(output.count <= limits.byteCount)
      }
    }
    #expect(refused > 0 && rendered > 0 && stopped > 0)
  }
}
