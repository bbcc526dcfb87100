import Foundation
import TestSupport
import Testing

/// The theme's script over a built index, in Node with as much of a page as the script touches.
@Suite("The search page's script")
struct SearchScriptTests {
  private static let node = ProcessInfo.processInfo.environment["TIENDO_NODE"].flatMap { $0.isEmpty ? nil : $0 }

  /// A text of a free page, and queries that must find it and mark what stands behind them.
  private static let texts: [(text: String, query: String, marked: [String])] = [
    ("Quận Dương Kinh", "duong kinh", ["Dương", "Kinh"]), ("Đường Đỗ Quyên", "quyen do", ["Đỗ", "Quyên"]),
    ("Thuỷ nguyên", "THỦY NGU", ["Thuỷ", "nguyên"]),
    (
      "Nghi quye\u{302}\u{301}t 34-KH/TU", "quyet kh tu 34",
      [
        "quye\u{302}\u{301}t", "34", "KH", "TU",
      ]
    ), ("“6 rõ” – việc…", "ro viec 6", ["6", "rõ", "việc"]),
    ("Αθήνα Москва 東京", "αθηνα москва 東", ["Αθήνα", "Москва", "東京"]),
    ("Ưỡn ẹo Ằm ừ", "uon eo am u", ["Ưỡn", "ẹo", "Ằm", "ừ"]),
    ("İzmir Ångström", "izmir angstrom", ["İzmir", "Ångström"]),
  ]

  private static let page = """
    const fs = require('fs'), vm = require('vm');
    const [script, index, queries] = [process.argv[2], process.argv[3], JSON.parse(process.argv[4])];
    class Node {
      constructor(name) { this.name = name; this.children = []; this.dataset = {}; this.listeners = {}; }
      set textContent(text) { this.children = text ? [text] : []; }
      get textContent() { return this.children.map(c => c.textContent === undefined ? c : c.textContent).join(''); }
      appendChild(child) { this.children.push(child); return child; }
      append(...children) {
        this.children.push(...children);
        if (this.name !== 'head') return;
        const file = index + children[0].src.replace(/\\?.*/, '');
        setImmediate(() => {
          try { vm.runInContext(fs.readFileSync(file, 'utf8'), context); } catch (error) { return children[0].onerror(); }
          children[0].onload();
        });
      }
      addEventListener(name, listener) { this.listeners[name] = listener; }
      focus() {}
    }
    const elements = {}, head = new Node('head');
    const document = {
      head, getElementById: id => elements[id] = elements[id] || new Node(id), createElement: name => new Node(name),
    };
    const form = document.getElementById('tim-kiem');
    form.lang = 'vi';
    Object.assign(form.dataset, { goc: '../', loai: 'A|B|C|D|E|F|G|H|I|K|L|M', phienBan: 'x', so: '{so}', khong: 'không', dang: '…', loi: 'lỗi' });
    const context = vm.createContext({ document, URLSearchParams, setTimeout: (run, wait, ...values) => run(...values),
      clearTimeout() {}, location: { pathname: '/', search: '' }, history: { replaceState() {} } });
    context.window = context;
    vm.runInContext(fs.readFileSync(script, 'utf8'), context);
    const marks = node => node.name === 'mark' ? [node.textContent] : (node.children || []).flatMap(marks);
    (async () => {
      const results = [];
      for (const query of queries) {
        elements['tim-chu'].value = query;
        form.listeners.input();
        for (let turn = 0; turn < 40; turn += 1) await new Promise(setImmediate);
        const items = elements['tim-ket-qua'].children;
        results.push({ status: elements['tim-tinh-hinh'].textContent,
          items: items.map(item => ({ title: item.children[0].textContent, address: item.children[0].href, marks: marks(item) })) });
      }
      console.log(JSON.stringify(results));
    })();
    """

  private struct Result: Decodable {
    let status: String
    let items: [Item]

    struct Item: Decodable {
      let title, address: String
      let marks: [String]
    }
  }

  private func results(_ queries: [String], _ site: String) throws -> [Result] {
    let folder = try TemporaryFolder()
    try folder.write(SearchScriptTests.page, to: "trang.js")
    let process = Process()
    process.executableURL = URL(filePath: try #require(SearchScriptTests.node))
    process.arguments = [
      folder.path + "/trang.js", SampleSite.path + "/themes/mac-dinh/assets/tim-kiem.js", site + "/tim-kiem/",
      String(decoding: try JSONEncoder().encode(queries), as: UTF8.self),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([Result].self, from: bytes)
  }

  @Test(
    "It folds and cuts words as the index does, and marks them where they stand",
    .enabled(if: node != nil, "TIENDO_NODE names no Node to run it with"))
  func folding() async throws {
    let folder = try TemporaryFolder()
    let site = try folder.copy(SmallSite.path, as: "trang")
    for (number, text) in SearchScriptTests.texts.enumerated() {
      try folder.write("+++\nten = \"Trang\"\n+++\n\n\(text.text)\n", to: "trang/content/trang/chu-\(number).md")
    }
    try await SmallSite.build(site, to: folder.path + "/site")
    let results = try results(SearchScriptTests.texts.map(\.query), folder.path + "/site")
    for (number, text) in SearchScriptTests.texts.enumerated() {
      let item = results[number].items.first { $0.address == "../trang/chu-\(number)/index.html" }
      #expect(item?.marks == text.marked, "\(text)")
    }
  }

  @Test(
    "All words must fit, an organisation's name counts for what belongs to it, and nothing is said to be nothing",
    .enabled(if: node != nil, "TIENDO_NODE names no Node to run it with"))
  func queries() async throws {
    let folder = try TemporaryFolder()
    try await SmallSite.build(SmallSite.path, to: folder.path + "/site")
    let results = try results(
      ["sua quy che", "quy che to 1", "to quy", "khong-co-gi-ca", "", "to 2"], folder.path + "/site")
    let work = "../to-chuc/to-1/index.html#nv-nv1"
    #expect(results[0].items.contains { $0.title == "Sửa quy chế" && $0.address == work })
    #expect(results[1].items.contains { $0.address == work })
    #expect(results[2].items.contains { $0.address == work })
    #expect(results[5].items.first?.title == "Chi bộ tổ 2")
    #expect(results[3].status == "không" && results[3].items.isEmpty)
    #expect(results[4].status == "" && results[4].items.isEmpty)
  }
}
