import Diagnostics

/// What came of compiling a template.
public struct Compilation: Sendable {
  /// The program; `nil` if anything is wrong with the template or with one that it calls, be it told here or by the
  /// library.
  public let program: Program?
  /// What is wrong with the names in the templates, each finding once.
  public let diagnostics: [Diagnostic]
  /// The constants that were named, as templates write them (`t.tasks.late`), to find those that never are.
  public let usedConstants: Set<String>
  /// The names of the templates that were called.
  public let usedTemplates: Set<String>
}

extension TemplateLibrary {
  /// Compiles a template for pages of one kind. Every name must be one that the data offer at its place.
  ///
  /// - Parameters:
  ///   - name: The template; a library without it yields a diagnostic without a place.
  ///   - root: What a page offers.
  ///   - constants: Texts that are known now.
  public func compile(
    _ name: String, for root: any RecordFields.Type, constants: [ConstantTable] = []
  ) -> Compilation {
    compile(name, shapes: ShapeSet(root: root), root: ObjectIdentifier(root), constants: constants)
  }

  /// Compiles a template for data of unknown shape, as the Mustache specification has it: names are looked up while
  /// rendering, and what is missing renders as nothing.
  public func compileDynamic(_ name: String) -> Compilation {
    compile(name, shapes: nil, root: nil)
  }

  func compile(
    _ name: String, shapes: ShapeSet?, root: ObjectIdentifier?, constants: [ConstantTable] = []
  ) -> Compilation {
    var compiler = Compiler(library: self, shapes: shapes, constants: constants)
    return compiler.compile(name, root: root)
  }
}
