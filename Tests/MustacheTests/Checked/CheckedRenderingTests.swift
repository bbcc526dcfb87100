import Testing

@testable import Mustache

@Suite("Rendering with names checked")
struct CheckedRenderingTests {
  @Test("Text is escaped, HTML is not")
  func values() throws {
    let output = try rendered(["page": "{{title}}|{{body}}|{{{body}}}|{{&body}}"], SamplePage.self) { page in
      page.title = #"<a href="x">'&'</a>"#
      page.html(\.body) { $0 += Array("<b>x</b>".utf8) }
    }
    #expect(
      output == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;|<b>x</b>|<b>x</b>|<b>x</b>")
  }

  @Test("What is not set is empty, no, absent")
  func unset() throws {
    let template = """
      [{{title}}{{body}}{{owner.deputy.name}}{{#tasks}}x{{/tasks}}{{#closed}}x{{/closed}}{{#owner}}x{{/owner}}\
      {{#labels}}x{{/labels}}{{#title}}x{{/title}}][{{^title}}1{{/title}}{{^body}}2{{/body}}{{^closed}}3{{/closed}}\
      {{^owner}}4{{/owner}}{{^tasks}}5{{/tasks}}{{^labels}}6{{/labels}}{{^owner.deputy}}7{{/owner.deputy}}]
      """
    #expect(try rendered(["page": template], SamplePage.self) { _ in } == "[][1234567]")
  }

  @Test("Sections over flags, texts, HTML, records and lists")
  func sections() throws {
    let template = """
      {{#closed}}closed {{title}}{{/closed}};{{#title}}({{.}}){{/title}};{{#body}}({{.}}){{/body}};\
      {{#owner}}{{name}}{{#deputy}}>{{name}}{{/deputy}}{{^deputy}}-{{/deputy}}{{/owner}};\
      {{#tasks}}{{title}}{{#late}}!{{/late}}{{count}} {{/tasks}};{{#labels}}[{{.}}]{{/labels}};\
      {{^closed}}x{{/closed}}{{^tasks}}x{{/tasks}}{{^labels}}x{{/labels}}{{^title}}x{{/title}}{{^owner}}x{{/owner}}
      """
    let output = try rendered(["page": template], SamplePage.self) { page in
      page.title = "T&"
      page.isClosed = true
      page.html(\.body) { $0 += Array("<i>".utf8) }
      page.record(\.owner) { owner in
        owner.name = "A"
        owner.record(\.deputy) { $0.name = "B" }
      }
      page.list(\.tasks, [("a", true, 12), ("b", false, -1239)]) { row, task in
        row.title = task.0
        row.isLate = task.1
        row.number(\.count, task.2)
      }
      page.texts(\.labels, ["x", "<y>"])
    }
    #expect(output == "closed T&amp;;(T&amp;);(<i>);A>B;a!12 b-1239 ;[x][&lt;y&gt;];")
  }

  @Test("A name means the innermost record that has it, before and after a section")
  func innermost() throws {
    let template = "{{title}}{{#tasks}} {{title}}:{{#people}}{{name}}@{{title}}{{/people}}{{/tasks}} {{title}}"
    let output = try rendered(["page": template], SamplePage.self) { page in
      page.title = "P"
      page.list(\.tasks, ["1", "2"]) { row, title in
        row.title = title
        row.list(\.people, ["u", "v"]) { person, name in person.name = name + title }
      }
    }
    #expect(output == "P 1:u1@1v1@1 2:u2@2v2@2 P")
  }

  @Test("A record inside one of its own kind hides it, and no longer after the section")
  func sameKind() throws {
    let template = "{{#owner}}{{name}}{{#deputy}}{{name}}{{deputy.name}}{{/deputy}}{{name}}{{deputy.name}}{{/owner}}"
    let output = try rendered(["page": template], SamplePage.self) { page in
      page.record(\.owner) { owner in
        owner.name = "1"
        owner.record(\.deputy) { deputy in
          deputy.name = "2"
          deputy.record(\.deputy) { $0.name = "3" }
        }
      }
    }
    #expect(output == "12312")
  }

  @Test("A partial that calls itself renders a tree")
  func tree() throws {
    let output = try rendered(
      [
        "page": "{{#tree}}{{>node}}{{/tree}}",
        "node": "({{label}}{{#children}}{{>node}}{{/children}})",
      ], SamplePage.self
    ) { page in
      page.list(\.tree, ["a", "b"]) { node, label in
        node.label = label
        node.list(\.children, [1, 2]) { child, number in
          child.label = "\(label)\(number)"
          if number == 2 { child.list(\.children, ["z"]) { $0.label = $1 } }
        }
      }
    }
    #expect(output == "(a(a1)(a2(z)))(b(b1)(b2(z)))")
  }

  @Test("A tree is indented by as much again at each level")
  func indentedTree() throws {
    let output = try rendered(
      [
        "page": "<ul>\n  {{#tree}}\n  {{>node}}\n  {{/tree}}\n</ul>\n",
        "node": "<li>{{label}}\n{{#children}}\n  {{>node}}\n{{/children}}\n",
      ], SamplePage.self
    ) { page in
      page.list(\.tree, ["a"]) { node, label in
        node.label = label
        node.list(\.children, ["b"]) { child, label in
          child.label = label
          child.list(\.children, ["c"]) { $0.label = $1 }
        }
      }
    }
    #expect(output == "<ul>\n  <li>a\n    <li>b\n      <li>c\n</ul>\n")
  }
}
