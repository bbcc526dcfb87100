#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Storage

/// What a program took from its start to its end.
struct ProcessUsage {
  /// Seconds passed.
  var wall: Double
  /// Seconds of processor time for the program itself.
  var user: Double
  /// Seconds of processor time for the system on its behalf.
  var system: Double
  /// The most memory it held, in MB.
  var peakMemory: Double
  /// What it printed on its standard output.
  var output: String
}

/// Programs as whole processes.
enum ChildProcess {
  /// Runs a program to its end; its standard output goes to a file, its messages are dropped.
  ///
  /// - Parameter log: The file that is to hold what it prints, made anew.
  static func run(_ words: [String], log: String) throws -> ProcessUsage {
    try Storage.removeFile(log)
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let started = posix_spawnp(&process, words[0], &actions, nil, arguments, environ)
    guard started == 0 else { throw BenchError.notStarted(words[0], started) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = start.duration(to: clock.now) / .seconds(1)
    let output = String(decoding: try Storage.read(log), as: UTF8.self)
    guard status == 0 else { throw BenchError.failed(words.joined(separator: " "), status, output) }
    // Linux counts memory in KB, macOS in bytes.
    #if canImport(Darwin)
      let unit = 1_000_000.0
    #else
      let unit = 1000.0
    #endif
    return ProcessUsage(
      wall: wall, user: seconds(usage.ru_utime), system: seconds(usage.ru_stime),
      peakMemory: Double(usage.ru_maxrss) / unit, output: output)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
