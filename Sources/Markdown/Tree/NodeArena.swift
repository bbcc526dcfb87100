/// All nodes of a document, linked by their numbers.
struct NodeArena {
  private var nodes: [Node]

  /// An arena that holds the document node only.
  init(document range: TextRange, capacity: Int = 0) {
    nodes = []
    nodes.reserveCapacity(capacity)
    nodes.append(Node(.document, range))
  }

  var count: Int { nodes.count }

  subscript(index: NodeIndex) -> Node {
    get { nodes[Int(index)] }
    _modify { yield &nodes[Int(index)] }
  }

  /// Adds a node that is linked to nothing yet.
  mutating func add(_ node: Node) -> NodeIndex {
    nodes.append(node)
    return NodeIndex(truncatingIfNeeded: nodes.count - 1)
  }

  /// Adds a node as the last child of `parent`.
  @discardableResult
  mutating func append(_ node: Node, to parent: NodeIndex) -> NodeIndex {
    let index = add(node)
    let last = nodes[Int(parent)].lastChild
    nodes[Int(index)].parent = parent
    nodes[Int(index)].previous = last
    nodes[Int(parent)].lastChild = index
    if last == 0 { nodes[Int(parent)].firstChild = index } else { nodes[Int(last)].next = index }
    return index
  }

  /// Links an unlinked node in after `sibling`.
  mutating func insert(_ index: NodeIndex, after sibling: NodeIndex) {
    let next = nodes[Int(sibling)].next
    let parent = nodes[Int(sibling)].parent
    nodes[Int(index)].parent = parent
    nodes[Int(index)].previous = sibling
    nodes[Int(index)].next = next
    nodes[Int(sibling)].next = index
    if next == 0 { nodes[Int(parent)].lastChild = index } else { nodes[Int(next)].previous = index }
  }

  /// Takes a node, with what it holds, out of its place.
  mutating func unlink(_ index: NodeIndex) {
    let node = nodes[Int(index)]
    if node.previous == 0 {
      if nodes[Int(node.parent)].firstChild == index { nodes[Int(node.parent)].firstChild = node.next }
    } else {
      nodes[Int(node.previous)].next = node.next
    }
    if node.next == 0 {
      if nodes[Int(node.parent)].lastChild == index { nodes[Int(node.parent)].lastChild = node.previous }
    } else {
      nodes[Int(node.next)].previous = node.previous
    }
    nodes[Int(index)].parent = 0
    nodes[Int(index)].previous = 0
    nodes[Int(index)].next = 0
  }

  /// Moves the siblings after `first` and before `end` (0: all that follow) into `parent`, which holds nothing yet.
  mutating func moveSiblings(after first: NodeIndex, before end: NodeIndex, into parent: NodeIndex) {
    let start = nodes[Int(first)].next
    guard start != 0, start != end else { return }
    let oldParent = nodes[Int(first)].parent
    let last = end == 0 ? nodes[Int(oldParent)].lastChild : nodes[Int(end)].previous
    var index = start
    while index != 0, index != end {
      nodes[Int(index)].parent = parent
      index = nodes[Int(index)].next
    }
    nodes[Int(first)].next = end
    if end == 0 { nodes[Int(oldParent)].lastChild = first } else { nodes[Int(end)].previous = first }
    nodes[Int(start)].previous = 0
    nodes[Int(last)].next = 0
    nodes[Int(parent)].firstChild = start
    nodes[Int(parent)].lastChild = last
  }

  /// Leaves out all siblings after a node.
  mutating func dropSiblings(after index: NodeIndex) {
    nodes[Int(index)].next = 0
    nodes[Int(nodes[Int(index)].parent)].lastChild = index
  }

  /// The node after `index` in the order of the document, without what it holds where `descending` is false.
  ///
  /// 0 at the end of the subtree of `root`.
  func successor(of index: NodeIndex, within root: NodeIndex, descending: Bool = true) -> NodeIndex {
    if descending, nodes[Int(index)].firstChild != 0 { return nodes[Int(index)].firstChild }
    var index = index
    while index != root {
      if nodes[Int(index)].next != 0 { return nodes[Int(index)].next }
      index = nodes[Int(index)].parent
    }
    return 0
  }
}
