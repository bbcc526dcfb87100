@testable import Mustache

/// What the pages of these tests offer: a case with its owner and a list of tasks.
struct SamplePage: RecordFields {
  let title: TextSlot
  let body: HTMLSlot
  let isClosed: FlagSlot
  let labels: TextsSlot
  let owner: RecordSlot<SamplePerson>
  let tasks: ListSlot<SampleTask>
  let chart: TextSlot
  let tree: ListSlot<SampleNode>

  static let shapeName = "page"
  static let layout = RecordLayout<SamplePage>()

  init(declaring fields: inout FieldDeclarations) {
    title = fields.text("title")
    body = fields.html("body")
    isClosed = fields.flag("closed")
    labels = fields.texts("labels")
    owner = fields.record("owner")
    tasks = fields.list("tasks")
    chart = fields.text("chart")
    tree = fields.list("tree")
  }
}

struct SamplePerson: RecordFields {
  let name: TextSlot
  let deputy: RecordSlot<SamplePerson>

  static let shapeName = "person"
  static let layout = RecordLayout<SamplePerson>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("name")
    deputy = fields.record("deputy")
  }
}

struct SampleTask: RecordFields {
  let title: TextSlot
  let isLate: FlagSlot
  let count: TextSlot
  let people: ListSlot<SamplePerson>

  static let shapeName = "task"
  static let layout = RecordLayout<SampleTask>()

  init(declaring fields: inout FieldDeclarations) {
    title = fields.text("title")
    isLate = fields.flag("late")
    count = fields.text("count")
    people = fields.list("people")
  }
}

/// A node of a tree: a record that holds records of its own kind.
struct SampleNode: RecordFields {
  let label: TextSlot
  let children: ListSlot<SampleNode>

  static let shapeName = "node"
  static let layout = RecordLayout<SampleNode>()

  init(declaring fields: inout FieldDeclarations) {
    label = fields.text("label")
    children = fields.list("children")
  }
}
