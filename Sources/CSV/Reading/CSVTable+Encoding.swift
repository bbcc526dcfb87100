import Diagnostics

extension CSVTable {
  /// Reports what is not UTF-8 in a file, in linear time; false where the file as a whole is something else.
  static func checkEncoding(of source: SourceFile, _ log: inout CSVErrorLog) -> Bool {
    let bytes = source.bytes
    if let format = ForeignFormat(startOf: bytes) {
      log.report(.foreign(format, at: nil))
      return false
    }
    var illFormedRuns: [ByteRange] = []
    var start = 0
    // A code page's accented letters hardly ever look like UTF-8, whose longer sequences are in all Vietnamese text.
    var longSequences = 0
    var illFormedCount = 0
    while true {
      let illFormed = firstIllFormedRun(in: bytes[start...])
      guard !illFormed.isEmpty else { break }
      longSequences += bytes[start..<illFormed.lowerBound].count { $0 >= 0xC0 }
      illFormedCount += 1
      if illFormedRuns.count <= CSVErrorLog.capacity { illFormedRuns.append(ByteRange(illFormed)) }
      start = illFormed.upperBound
    }
    guard let first = illFormedRuns.first else { return true }
    longSequences += bytes[start...].count { $0 >= 0xC0 }
    guard illFormedCount <= longSequences else {
      log.report(.foreign(.codePage, at: first))
      return false
    }
    for run in illFormedRuns { log.report(.invalidUTF8(run)) }
    log.omit(illFormedCount - illFormedRuns.count)
    return true
  }
}

extension ForeignFormat {
  /// The format that shows in a file's first bytes: a mark of UTF-16, or a letter in two bytes of which one is zero,
  /// or the signature of a workbook (a ZIP archive, or the compound file of old versions).
  init?(startOf bytes: [UInt8]) {
    let utf16: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    let workbook: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
    if utf16.contains(where: bytes.starts(with:)) || bytes.prefix(2).contains(0) {
      self = .utf16
    } else if workbook.contains(where: bytes.starts(with:)) {
      self = .workbook
    } else {
      return nil
    }
  }
}
