import Testing

@testable import Mustache

@Suite("Dynamic names with names checked")
struct DynamicNameTests {
  private static let templates: KeyValuePairs = [
    "page": "[{{>*chart}}]", "bars": "bars of {{title}}", "rows": "{{late}}", "lines": "lines",
  ]

  @Test("The value names the template; none names none", arguments: [("bars", "[bars of T]"), ("", "[]")])
  func chooses(_ name: String, _ expected: String) throws {
    let output = try rendered(Self.templates, SamplePage.self) { page in
      page.title = "T"
      page.chart = name
    }
    #expect(output == expected)
  }

  @Test("A template that does not exist or does not fit the data is an error", arguments: ["no", "rows"])
  func refuses(_ name: String) {
    #expect(throws: RenderError.noTemplate(named: name)) {
      try rendered(Self.templates, SamplePage.self) { $0.chart = name }
    }
  }

  @Test("A dynamic parent takes blocks")
  func parent() throws {
    let output = try rendered(
      ["page": "{{<*chart}}{{$x}}{{title}}{{/x}}{{/*chart}}", "bars": "<{{$x}}{{/x}}>"], SamplePage.self
    ) { page in
      page.chart = "bars"
      page.title = "T"
    }
    #expect(output == "<T>")
  }
}
