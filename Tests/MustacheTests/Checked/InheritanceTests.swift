import Testing

@testable import Mustache

@Suite("Inheritance with names checked")
struct InheritanceTests {
  @Test("A page fills the blocks of its frame and leaves others as they are")
  func frame() throws {
    let output = try rendered(
      [
        "page": "{{<frame}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/frame}}",
        "frame": "<title>{{$head}}{{title}}{{/head}}</title><main>{{$main}}{{/main}}</main>",
      ], SamplePage.self
    ) { $0.title = "A" }
    #expect(output == "<title>A</title><main><h1>A</h1></main>")
  }

  @Test("A block's content sees the data where the block stands")
  func scope() throws {
    let output = try rendered(
      [
        "page": "{{<rows}}{{$row}}[{{title}}{{#late}}!{{/late}}]{{/row}}{{/rows}}",
        "rows": "{{#tasks}}{{$row}}{{title}}{{/row}}{{/tasks}}",
      ], SamplePage.self
    ) { page in
      page.list(\.tasks, ["a", "b"]) { row, title in
        row.title = title
        row.isLate = title == "b"
      }
    }
    #expect(output == "[a][b!]")
  }

  @Test("A block inside the content of a block of the same name stands for itself")
  func blockInItself() throws {
    let output = try rendered(
      [
        "page": "{{<frame}}{{$a}}1{{$a}}2{{/a}}{{/a}}{{/frame}}",
        "frame": "{{$a}}0{{/a}}",
      ], SamplePage.self
    ) { _ in }
    #expect(output == "12")
  }

  @Test("Partials called from a parent see its blocks")
  func partials() throws {
    let output = try rendered(
      ["page": "{{<a}}{{$x}}1{{/x}}{{/a}}{{>b}}", "a": "{{>b}}", "b": "{{$x}}0{{/x}}"], SamplePage.self
    ) { _ in }
    #expect(output == "10")
  }
}
