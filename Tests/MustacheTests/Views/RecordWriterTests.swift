import Testing

@testable import Mustache

@Suite("Writing records")
struct RecordWriterTests {
  @Test("Fields can be read back, and written again")
  func readBack() {
    var view = View()
    view.write(SamplePage.self) { page in
      #expect(page.title.isEmpty && !page.isClosed)
      page.title = "một"
      page.isClosed = true
      page.text(\.chart, Array("hai".utf8))
      #expect(page.title == "một" && page.isClosed && page.chart == "hai")
      page.text(\.title) { $0 += Array("ba".utf8) }
      page.isClosed = false
      #expect(page.title == "ba" && !page.isClosed)
    }
  }

  @Test("Numbers", arguments: [(0, "0"), (7, "7"), (1239, "1239"), (-10, "-10"), (Int.min, "\(Int.min)")])
  func numbers(_ number: Int, _ expected: String) {
    var view = View()
    view.write(SampleTask.self) { task in
      task.number(\.count, number)
      #expect(task.count == expected)
    }
  }

  @Test("An error leaves the writer whole")
  func errors() {
    struct Stop: Error {}
    var view = View()
    view.write(SamplePage.self) { page in
      page.title = "a"
      #expect(throws: Stop.self) {
        try page.list(\.tasks, [1, 2]) { (row, number) throws(Stop) in
          row.title = "b"
          if number == 2 { throw Stop() }
        }
      }
      #expect(page.title == "a")
    }
  }

  @Test("Shapes are found through types, each once")
  func shapes() {
    let shapes = ShapeSet(root: SamplePage.self).shapes
    #expect(shapes.map(\.name) == ["page", "person", "task", "node"])
    #expect(shapes[3].fields == [Shape.Field("label", .text), Shape.Field("children", .list(3))])
    #expect(ShapeSet(root: SamplePage.self).repeatedNames.isEmpty)
    let twice = Shape(name: "x", fields: [.init("a", .text), .init("b", .text), .init("a", .flag)])
    #expect(ShapeSet(shapes: [twice]).repeatedNames == ["x.a"])
    #expect(shapes[1].fields[1] == Shape.Field("deputy", .record(1)))
  }
}
