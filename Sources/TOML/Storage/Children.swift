/// Goes through the children of a container once around their ring.
struct Children: Sendable {
  let storage: Storage
  private var following: NodeID
  private var remaining: UInt32

  init(of container: NodeID, in storage: Storage) {
    self.storage = storage
    following = storage.arena.firstChild(of: container)
    remaining = storage.node(container).count
  }

  mutating func next() -> NodeID? {
    guard remaining > 0 else { return nil }
    remaining -= 1
    defer { following = storage.node(following).next }
    return following
  }
}
