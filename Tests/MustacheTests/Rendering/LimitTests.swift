import Testing

@testable import Mustache

@Suite("Limits of rendering")
struct LimitTests {
  @Test("A template that calls itself for ever is stopped")
  func recursion() {
    #expect(throws: RenderError.tooDeep(limit: 1000)) {
      try renderedDynamically(["page": "a{{>page}}"], .null)
    }
    #expect(throws: RenderError.tooDeep(limit: 1000)) {
      try renderedDynamically(["page": "{{#.}}{{>page}}{{>page}}{{/.}}"], .text("x"))
    }
  }

  @Test("So is one with too much to say")
  func length() throws {
    var limits = RenderLimits()
    limits.byteCount = 100
    #expect(throws: RenderError.tooLong(limit: 100)) {
      try renderedDynamically(
        ["page": "{{a}}{{a}}{{a}}"], .record(["a": .text(String(repeating: "x", count: 34))]), limits: limits)
    }
    let output = try renderedDynamically(
      ["page": "{{a}}{{a}}"], .record(["a": .text(String(repeating: "x", count: 50))]), limits: limits)
    #expect(output.count == 100)
  }

  @Test("And one that multiplies without end")
  func work() {
    var limits = RenderLimits()
    limits.entries = 1000
    #expect(throws: RenderError.tooMuchWork(limit: 1000)) {
      try renderedDynamically(
        ["page": "{{#a}}{{#a}}{{#a}}{{#a}}{{/a}}{{/a}}{{/a}}{{/a}}"],
        .record(["a": .list(Array(repeating: .flag(true), count: 10))]), limits: limits)
    }
  }
}
