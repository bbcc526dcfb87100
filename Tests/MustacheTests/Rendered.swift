import Diagnostics
import Testing

@testable import Mustache

/// Makes a library of templates whose files are named after them.
func library(_ templates: KeyValuePairs<String, String>) -> TemplateLibrary {
  TemplateLibrary(
    templates.map { name, text in
      TemplateSource(name: name, file: SourceFile(path: "\(name).html", text: text))
    })
}

/// Renders the template `page` of a library with data of any shape.
func renderedDynamically(
  _ templates: KeyValuePairs<String, String>, _ value: DynamicValue, limits: RenderLimits = RenderLimits()
) throws -> String {
  let compilation = library(templates).compileDynamic("page")
  let program = try #require(compilation.program)
  var renderer = Renderer(limits: limits)
  var output: [UInt8] = []
  try renderer.render(program, View(value), into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// Renders the template `page` of a library with a record.
func rendered<Fields: RecordFields>(
  _ templates: KeyValuePairs<String, String>, _ fields: Fields.Type, constants: [ConstantTable] = [],
  _ write: (inout RecordWriter<Fields>) -> Void
) throws -> String {
  let library = library(templates)
  #expect(library.diagnostics.isEmpty)
  let compilation = library.compile("page", for: fields, constants: constants)
  #expect(compilation.diagnostics.isEmpty)
  let program = try #require(compilation.program)
  var view = View()
  view.write(fields, write)
  var renderer = Renderer()
  var output: [UInt8] = []
  try renderer.render(program, view, into: &output)
  return String(decoding: output, as: UTF8.self)
}
