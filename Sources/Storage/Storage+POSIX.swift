#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders, by the operating system's own calls.
///
/// Foundation's writers sync every file and its readers copy more than once; whole sites are read and written here. Only
/// this file and the one of what is held open (`Storage+Descriptors.swift`) call the system; everything else asks them.
public enum Storage {
  /// What stands at a path.
  public enum Kind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// Anything else, such as a pipe.
    case other
  }

  /// What stands at a path, links followed; `nil` where nothing does.
  public static func kind(at path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return kind(status.st_mode)
  }

  /// What tells a file or a folder from every other one, by whatever path it is reached.
  struct Identity: Equatable {
    private let device: UInt64
    private let number: UInt64

    fileprivate init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// The identity of what stands at a path, links followed; `nil` where nothing does.
  static func identity(at path: String) -> Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? Identity(status) : nil
  }

  /// What changes when somebody writes to a file.
  public struct Stamp: Sendable, Equatable {
    /// Bytes.
    public let size: Int
    /// When its bytes last changed: nanoseconds since 1970.
    public let modified: Int

    fileprivate init(_ status: stat) {
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      size = Int(status.st_size)
      modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    }
  }

  /// The stamp of a regular file, links followed; `nil` where there is none.
  public static func stamp(of path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0, kind(status.st_mode) == .file else { return nil }
    return Stamp(status)
  }

  /// Whether a symbolic link stands at a path.
  public static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder, without `.` and `..`, sorted by their bytes.
  public static func names(in folder: String) throws(StorageError) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// The names in a folder, without `.` and `..`, sorted by their bytes, each with what stands there; `nil` where that
  /// takes a look: for links, and where a file system does not tell.
  static func entries(in folder: String) throws(StorageError) -> [(name: String, kind: Kind?)] {
    guard let stream = opendir(folder) else { throw failure(.list, folder) }
    defer { closedir(stream) }
    var entries: [(name: String, kind: Kind?)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      guard name != ".", name != ".." else { continue }
      let kind: Kind? =
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        default: nil
        }
      entries.append((name, kind))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of a file.
  public static func read(_ path: String) throws(StorageError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(.read, path) }
    var bytes: [UInt8] = []
    // One byte more than the file has tells its end without a second call.
    var room = max(Int(status.st_size) + 1, 512)
    while true {
      var readCount = 0
      let start = bytes.count
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        repeat {
          readCount = systemRead(descriptor, buffer.baseAddress, room)
        } while readCount < 0 && errno == EINTR
        count = max(0, readCount)
      }
      guard readCount >= 0 else { throw failure(.read, path) }
      if start == 0 { bytes = chunk } else { bytes += chunk }
      // A regular file that gave less than there was room for has ended.
      if readCount == 0 || readCount < room && bytes.count >= Int(status.st_size) { return bytes }
      room = max(Int(status.st_size) - bytes.count + 1, 65_536)
    }
  }

  /// Whether a file holds just these bytes; `false` where it cannot be read.
  public static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) == bytes.count else { return false }
    return systemEnds(descriptor, bytes) && systemHolds(descriptor, bytes)
  }

  /// Writes a file that must not be there yet.
  public static func create(_ path: String, _ bytes: [UInt8]) throws(StorageError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(.write, path) }
    do {
      try writeAll(bytes, to: descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw failure(.write, path) }
  }

  /// Makes a folder; one that is there already is left as it is. The folder around it must exist.
  public static func makeFolder(_ path: String) throws(StorageError) {
    guard mkdir(path, 0o755) != 0 else { return }
    let error = failure(.write, path)
    guard error.number == EEXIST, kind(at: path) == .folder else { throw error }
  }

  /// Gives a file a second name; `false` where the file system has no such thing.
  public static func link(_ path: String, as newPath: String) -> Bool {
    systemLink(path, newPath) == 0
  }

  /// Removes a file.
  public static func removeFile(_ path: String) throws(StorageError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure(.remove, path) }
  }

  /// Removes an empty folder.
  public static func removeFolder(_ path: String) throws(StorageError) {
    guard rmdir(path) == 0 || errno == ENOENT else { throw failure(.remove, path) }
  }

  /// Gives a file or a folder another name, in place of a file that has it.
  public static func move(_ path: String, to newPath: String) throws(StorageError) {
    guard rename(path, newPath) == 0 else { throw failure(.replace, newPath) }
  }

  /// Puts two folders in each other's place in one step; `false` where the system cannot.
  public static func exchange(_ path: String, _ otherPath: String) -> Bool {
    #if canImport(Darwin)
      return renamex_np(path, otherPath, UInt32(RENAME_SWAP)) == 0
    #else
      // The call is older than its place in the module map, so it is looked up by name.
      typealias Rename = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let exchangeFlag: UInt32 = 2
      return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, path, AT_FDCWD, otherPath, exchangeFlag) == 0
    #endif
  }

  /// Whether output to a descriptor is seen on a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Writes text to a descriptor.
  ///
  /// - Parameter name: What the descriptor is called in an error.
  public static func write(_ text: String, to descriptor: Int32, _ name: String) throws(StorageError) {
    try writeAll(Array(text.utf8), to: descriptor, name)
  }

  /// The value of a variable of the environment; `nil` where it is not set.
  public static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// A reason in the system's words.
  static func reason(of number: Int32) -> String {
    String(cString: strerror(number))
  }

  private static func kind(_ mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}

// Inside `Storage` the system's names mean its own functions.
func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

/// Whether an open file as long as some bytes ends as they do: what tells pages apart, such as the fingerprint of their
/// content, stands near their end, and most need not be read whole.
private func systemEnds(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
  let count = min(4096, bytes.count)
  return withUnsafeTemporaryAllocation(byteCount: count, alignment: 16) { buffer in
    bytes.suffix(count).withUnsafeBytes { end in
      let read = pread(descriptor, buffer.baseAddress, count, off_t(bytes.count - count))
      // A look that fails or is cut short tells nothing: all of it is looked at then.
      return read < count || end.elementsEqual(buffer)
    }
  }
}

/// Whether what comes next of a file is just these bytes.
func systemHolds(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
  withUnsafeTemporaryAllocation(byteCount: 128 << 10, alignment: 16) { buffer in
    bytes.withUnsafeBytes { bytes in
      var place = 0
      while place < bytes.count {
        let count = systemRead(descriptor, buffer.baseAddress, min(buffer.count, bytes.count - place))
        if count < 0, errno == EINTR { continue }
        guard count > 0, let there = buffer.baseAddress, let here = bytes.baseAddress,
          memcmp(there, here + place, count) == 0
        else { return false }
        place += count
      }
      return true
    }
  }
}

func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(StorageError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      systemWrite(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw failure(.write, path) }
    written += count
  }
}

private func systemLink(_ path: String, _ newPath: String) -> Int32 {
  link(path, newPath)
}

func failure(_ operation: StorageError.Operation, _ path: String) -> StorageError {
  StorageError(operation: operation, path: path, number: errno)
}
