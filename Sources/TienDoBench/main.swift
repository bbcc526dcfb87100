import Foundation

/// Everything that `tiendo-bench throughput` can measure.
let throughputs: [() -> Throughput] = [
  tomlThroughput,
  tomlWalkThroughput,
  csvThroughput,
  MustacheThroughput.rendering,
  MustacheThroughput.pages,
  markdownThroughput,
]

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "throughput":
  let wanted = arguments.dropFirst()
  for make in throughputs {
    let throughput = make()
    guard wanted.isEmpty || wanted.contains(throughput.name) else { continue }
    let (work, copy) = throughput.measure()
    print(
      "\(throughput.name): \(Int(work)) MB/s; copying the same \(throughput.bytes.count / 1_000_000) MB: "
        + "\(Int(copy)) MB/s")
  }
default:
  FileHandle.standardError.write(Data("usage: tiendo-bench throughput [NAME …]\n".utf8))
  exit(2)
}
