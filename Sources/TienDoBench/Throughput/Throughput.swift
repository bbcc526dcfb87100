/// A measurement of how fast one format is read or written, beside copying the same bytes.
struct Throughput {
  /// What is measured, as it is named on the command line.
  let name: String
  /// The bytes that count as the amount of work: what is read, or what comes out.
  let bytes: [UInt8]
  /// Does the work once and returns a number made of its result, so that it is not optimised away.
  let run: () -> Int

  /// The median speeds in MB/s of the work and of copying its bytes, taken in turn in the same run.
  func measure(rounds: Int = 9) -> (work: Double, copy: Double) {
    var workTimes: [Duration] = []
    var copyTimes: [Duration] = []
    let clock = ContinuousClock()
    var sink = 0
    for _ in 0..<rounds {
      workTimes.append(clock.measure { sink &+= run() })
      copyTimes.append(
        clock.measure {
          let copy = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = bytes.withUnsafeBytes { source in
              UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
              return source.count
            }
          }
          sink &+= Int(copy.last ?? 0)
        })
    }
    withExtendedLifetime(sink) {}
    return (speed(workTimes), speed(copyTimes))
  }

  private func speed(_ times: [Duration]) -> Double {
    Double(bytes.count) / 1_000_000 / (times.median / .seconds(1))
  }
}
