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

let usage = """
  usage: tiendo-bench throughput [NAME …]
         tiendo-bench generate N DIR [--seed S] [--themes DIR]
         tiendo-bench run N [--jobs J] [--rounds R] [--site DIR] [--seed S] [--themes DIR]
                            [--peer 'COMMAND … {} …']
         tiendo-bench table [N …] [the options of run]

  throughput  speed of the formats, in memory
  generate    writes content/ and themes/ of a site with N organisations that have a case
  run         builds such a site with the tiendo beside this program, cold and warm, and tells the time
              --peer times another program in the same rounds; {} stands for its output folder
  table       the same for several sizes, as a table in Markdown

  """

func complain(_ text: String, status: Int32) -> Never {
  FileHandle.standardError.write(Data(text.utf8))
  exit(status)
}

guard let command = CommandLine.arguments.dropFirst().first,
  let options = BenchOptions(Array(CommandLine.arguments.dropFirst(2)))
else { complain(usage, status: 2) }

do {
  switch command {
  case "throughput":
    for make in throughputs {
      let throughput = make()
      guard options.words.isEmpty || options.words.contains(throughput.name) else { continue }
      let (work, copy) = throughput.measure()
      print(
        "\(throughput.name): \(Int(work)) MB/s; copying the same \(throughput.bytes.count / 1_000_000) MB: "
          + "\(Int(copy)) MB/s")
    }
  case "generate":
    guard options.words.count == 2, let count = Int(options.words[0]), count > 0 else { complain(usage, status: 2) }
    try ContentGenerator(count: count, seed: options.seed, theme: options.themeFolder).write(to: options.words[1])
  case "run":
    guard let counts = options.counts, counts.count == 1 else { complain(usage, status: 2) }
    let measuring = MeasureCommand(options: options)
    print(try measuring.measure(counts[0]).text)
    try measuring.removeAll(counts)
  case "table":
    guard let given = options.counts else { complain(usage, status: 2) }
    let counts = given.isEmpty ? [1000, 10_000] : given
    let measuring = MeasureCommand(options: options)
    print(SiteMeasurement.tableHead)
    for count in counts { print(try measuring.measure(count).tableRow) }
    try measuring.removeAll(counts)
  default:
    complain(usage, status: 2)
  }
} catch {
  complain("tiendo-bench: \(error)\n", status: 1)
}
