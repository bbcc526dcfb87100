/// The results of independent pieces of work, in their order, done by so many workers at the same time.
///
/// Each worker takes some pieces at a time and comes back for more, so that none waits for another until the end.
public func concurrentMap<Result: Sendable>(
  _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  let workers = max(1, min(jobs, count))
  guard workers > 1 else { return (0..<count).map(work) }
  let queue = WorkQueue(count)
  let shares = await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
    for _ in 0..<workers {
      group.addTask {
        var share: [(start: Int, results: [Result])] = []
        while let places = await queue.take() { share.append((places.lowerBound, places.map(work))) }
        return share
      }
    }
    return await group.reduce(into: []) { $0 += $1 }
  }
  var results: [Result] = []
  results.reserveCapacity(count)
  for share in shares.sorted(by: { $0.start < $1.start }) { results += share.results }
  return results
}
