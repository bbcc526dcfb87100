/// The results of independent pieces of work, in their order, done by so many workers at the same time.
///
/// Each worker takes every so-manieth piece, so that nothing is shared between them while they work.
public func concurrentMap<Result: Sendable>(
  _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  let workers = max(1, min(jobs, count))
  guard workers > 1 else { return (0..<count).map(work) }
  let shares = await withTaskGroup(of: (Int, [Result]).self) { group in
    for worker in 0..<workers {
      group.addTask { (worker, stride(from: worker, to: count, by: workers).map(work)) }
    }
    return await group.reduce(into: [[Result]](repeating: [], count: workers)) { shares, share in
      shares[share.0] = share.1
    }
  }
  return (0..<count).map { shares[$0 % workers][$0 / workers] }
}
