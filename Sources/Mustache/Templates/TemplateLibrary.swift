import Diagnostics

/// The templates of a theme, read and ready to be compiled.
///
/// How data flow through this module: a `TemplateSource` is read into tags and a flat parse tree of nodes (`Template`);
/// the compiler walks the trees from one template on, looks up every name in the shapes of the data and puts out one
/// flat array of instructions and one buffer of literal bytes (`Program`); a `Renderer` runs the program over the flat
/// data of a page (`View`) and appends bytes to an array. Strings end with the compiler: running a program touches
/// offsets and bytes only, so that many threads can share it at no cost. Data of unknown shape (`DynamicValue`) take
/// the same way, except that an instruction more looks each name up while rendering.
public struct TemplateLibrary: Sendable {
  let templates: [Template]
  /// The index of each template by its name.
  let indices: [String: Int]
  /// What is wrong with the form of the templates.
  public let diagnostics: [Diagnostic]

  /// Reads templates.
  public init(_ sources: [TemplateSource]) {
    var templates: [Template] = []
    var indices: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for source in sources {
      guard indices[source.name] == nil else {
        let location = SourceLocation(path: source.file.path)
        diagnostics.append(TemplateFinding(fault: .duplicateTemplate(source.name), location: location).diagnostic)
        continue
      }
      indices[source.name] = templates.count
      templates.append(Template(source))
      diagnostics += templates[templates.count - 1].findings.map(\.diagnostic)
    }
    self.templates = templates
    self.indices = indices
    self.diagnostics = diagnostics
  }

  /// The names of the templates.
  public var names: some Collection<String> { indices.keys }
}
