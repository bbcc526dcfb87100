import Casebook
import Testing

/// Whatever the workers, results come in the order of their pieces, each once.
struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 7, 8, 9, 100, 1001], [1, 2, 5])
  func order(count: Int, jobs: Int) async {
    #expect(await concurrentMap(count, jobs: jobs) { $0 * 3 } == (0..<count).map { $0 * 3 })
  }

  @Test("Large pieces are handed out one by one, the others some at a time")
  func largeFirst() async {
    let queue = WorkQueue(13, oneByOne: 2)
    var handed: [Range<Int>] = []
    while let places = await queue.take() { handed.append(places) }
    #expect(handed == [0..<1, 1..<2, 2..<10, 10..<13])
  }
}
