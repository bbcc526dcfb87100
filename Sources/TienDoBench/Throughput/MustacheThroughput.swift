import Diagnostics
import Mustache

/// Pages of table rows with Vietnamese text, as the site has them.
enum MustacheThroughput {
  private struct PageFields: RecordFields {
    let title: TextSlot
    let tasks: ListSlot<TaskFields>

    static let shapeName = "page"
    static let layout = RecordLayout<PageFields>()

    init(declaring fields: inout FieldDeclarations) {
      title = fields.text("title")
      tasks = fields.list("tasks")
    }
  }

  private struct TaskFields: RecordFields {
    let code: TextSlot
    let title: TextSlot
    let body: TextSlot
    let isLate: FlagSlot
    let deadline: TextSlot

    static let shapeName = "task"
    static let layout = RecordLayout<TaskFields>()

    init(declaring fields: inout FieldDeclarations) {
      code = fields.text("code")
      title = fields.text("title")
      body = fields.text("body")
      isLate = fields.flag("late")
      deadline = fields.text("deadline")
    }
  }

  private struct Task {
    let title: String
    let body: String
    let isLate: Bool
  }

  private static let template = """
    <h1>{{title}}</h1>
    <table>
    {{#tasks}}
    <tr{{#late}} class="late"{{/late}}><th scope="row"><a href="#{{code}}">{{code}}</a></th>
      <td>{{title}}</td><td>{{body}}</td><td><time>{{deadline}}</time></td></tr>
    {{/tasks}}
    </table>

    """

  /// Rendering a page of some 8 MB, whose data are at hand.
  static func rendering() -> Throughput {
    let tasks = makeTasks(30_000)
    let program = compile()
    var view = View()
    write(tasks, to: &view)
    var renderer = Renderer()
    var output: [UInt8] = []
    render(&renderer, program, view, &output)
    return Throughput(name: "mustache", bytes: output) {
      output.removeAll(keepingCapacity: true)
      render(&renderer, program, view, &output)
      return output.count
    }
  }

  /// The same in pages of some 40 KB, each of which is first written as a view.
  static func pages() -> Throughput {
    let tasks = makeTasks(30_000)
    let program = compile()
    var view = View()
    var renderer = Renderer()
    var output: [UInt8] = []
    let makeAll = { (take: ([UInt8]) -> Void) in
      for start in stride(from: 0, to: tasks.count, by: 100) {
        write(tasks[start..<min(start + 100, tasks.count)], to: &view)
        output.removeAll(keepingCapacity: true)
        render(&renderer, program, view, &output)
        take(output)
      }
    }
    var bytes: [UInt8] = []
    makeAll { bytes += $0 }
    return Throughput(name: "mustache-pages", bytes: bytes) {
      var count = 0
      makeAll { count += $0.count }
      return count
    }
  }

  private static func makeTasks(_ count: Int) -> [Task] {
    var random = SeededRandom(seed: 7)
    return (0..<count).map { number in
      let quote = number.isMultiple(of: 10) ? " “A & B” <C>" : ""
      return Task(
        title: VietnameseText.sentence(words: 8, using: &random) + quote,
        body: VietnameseText.sentence(words: 18, using: &random), isLate: number.isMultiple(of: 3))
    }
  }

  private static func write(_ tasks: some Collection<Task>, to view: inout View) {
    view.write(PageFields.self) { page in
      page.title = "Nhiệm vụ"
      page.list(\.tasks, tasks) { row, task in
        row.code = "nv-12"
        row.title = task.title
        row.body = task.body
        row.isLate = task.isLate
        row.deadline = "30/9/2026"
      }
    }
  }

  private static func compile() -> Program? {
    let file = SourceFile(path: "page.html", text: template)
    return TemplateLibrary([TemplateSource(name: "page", file: file)]).compile("page", for: PageFields.self).program
  }

  private static func render(
    _ renderer: inout Renderer, _ program: Program?, _ view: View, _ output: inout [UInt8]
  ) {
    do {
      if let program { try renderer.render(program, view, into: &output) }
    } catch {
      print("mustache: \(error)")
    }
  }
}
