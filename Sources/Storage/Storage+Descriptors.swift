#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// What the system holds open for the program.
extension Storage {
  /// A file of a new tree while it comes piece by piece: as long as its bytes are those of the old tree's file, nothing is
  /// written, and if they are to the end, the new file is a second name of the old one.
  public final class PlacedFile {
    private let path, oldPath: String
    /// -1 where there is none, or it has turned out to differ.
    private var old: Int32 = -1
    /// -1 while nothing is written.
    private var new: Int32 = -1
    /// How many bytes are those of the old file.
    private var sameCount = 0

    /// Begins a file that must not be there yet.
    ///
    /// - Parameter oldPath: The file that it may be the same as.
    public init(_ path: String, old oldPath: String?) throws(StorageError) {
      self.path = path
      self.oldPath = oldPath ?? ""
      if let oldPath { old = open(oldPath, O_RDONLY | O_CLOEXEC) }
      if old < 0 { try begin() }
    }

    /// Takes in the next bytes.
    public func append(_ bytes: [UInt8]) throws(StorageError) {
      if new < 0 {
        if systemHolds(old, bytes) {
          sameCount += bytes.count
          return
        }
        try beginWithSameBytes()
      }
      try writeAll(bytes, to: new, path)
    }

    /// Ends the file; says whether it is the same as the old one.
    public func finish() throws(StorageError) -> Bool {
      if new < 0 {
        var status = stat()
        let isWhole = fstat(old, &status) == 0 && Int(status.st_size) == sameCount
        if isWhole, Storage.link(oldPath, as: path) { return true }
        try beginWithSameBytes()
      }
      defer { new = -1 }
      guard close(new) == 0 else { throw failure(.write, path) }
      return false
    }

    deinit {
      if old >= 0 { close(old) }
      if new >= 0 { close(new) }
    }

    private func begin() throws(StorageError) {
      new = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard new >= 0 else { throw failure(.write, path) }
    }

    /// Begins to write, with the bytes that were the same so far.
    private func beginWithSameBytes() throws(StorageError) {
      try begin()
      lseek(old, 0, SEEK_SET)
      while sameCount > 0 {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: min(sameCount, 1 << 20)) { buffer, count in
          let read = systemRead(old, buffer.baseAddress, buffer.count)
          failed = read <= 0 && errno != EINTR
          count = max(0, read)
        }
        if failed { throw failure(.read, oldPath) }
        try writeAll(bytes, to: new, path)
        sameCount -= bytes.count
      }
    }
  }

  /// A file without a name, for this process alone; it is gone when the process is, however that ends.
  public final class ScratchFile: Sendable {
    private let descriptor: Int32
    private let folder: String

    /// Makes an empty file.
    ///
    /// - Parameter folder: Whose file system has room for it.
    public init(in folder: String) throws(StorageError) {
      self.folder = folder
      var name = (folder + "/tiendo-XXXXXX").utf8CString.map { $0 }
      descriptor = mkstemp(&name)
      guard descriptor >= 0 else { throw failure(.write, folder) }
      unlink(name)
    }

    deinit {
      close(descriptor)
    }

    /// Writes bytes at a place, beyond the file's end or not.
    public func write(_ bytes: [UInt8], at offset: Int) throws(StorageError) {
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes {
          pwrite(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written, off_t(offset + written))
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw failure(.write, folder) }
        written += count
      }
    }

    /// Reads into a buffer what stands at a place; gives how many bytes there were, fewer only at the file's end.
    public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(StorageError) -> Int {
      var read = 0
      while read < buffer.count {
        let count = pread(descriptor, buffer.baseAddress.map { $0 + read }, buffer.count - read, off_t(offset + read))
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw failure(.read, folder) }
        if count == 0 { break }
        read += count
      }
      return read
    }
  }

  /// A folder that no other run of the program works in at the same time.
  public struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for a folder.
    ///
    /// - Parameter whenBusy: Called once where another run holds it, before waiting.
    public init(_ folder: String, whenBusy: () -> Void) throws(StorageError) {
      descriptor = open(folder, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(.lock, folder) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK else {
        let error = failure(.lock, folder)
        close(descriptor)
        throw error
      }
      whenBusy()
      while flock(descriptor, LOCK_EX) != 0 {
        guard errno == EINTR else {
          let error = failure(.lock, folder)
          close(descriptor)
          throw error
        }
      }
    }

    deinit {
      close(descriptor)
    }
  }
}
