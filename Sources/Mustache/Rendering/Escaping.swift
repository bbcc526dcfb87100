/// Appends text to an array as HTML: `&`, `<`, `>`, `"` and `'` as character references, all else as it is.
func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  guard let source = text.baseAddress else { return }
  let escaped = [UInt8](unsafeUninitializedCapacity: 6 * text.count + copyMargin) { buffer, count in
    guard let target = buffer.baseAddress else { return }
    count = escape(source, text.count, readable: text.count, to: target)
  }
  output += escaped
}

/// How many bytes after its end the target of a copy may be overwritten, as whole vectors are written.
let copyMargin = 16

/// Writes text escaped and returns how many bytes that made.
///
/// - Parameters:
///   - readable: How many bytes may be read from `source` on; at least `count`.
///   - target: Room for six times as many bytes and `copyMargin`.
@inline(__always)
func escape(
  _ source: UnsafePointer<UInt8>, _ count: Int, readable: Int, to target: UnsafeMutablePointer<UInt8>
) -> Int {
  var (read, written) = (0, 0)
  while read < count {
    let end = min(read + 16, count)
    if readable - read >= 16 {
      let bytes = UnsafeRawPointer(source + read).loadUnaligned(as: SIMD2<UInt64>.self)
      if !mayNeedEscaping(bytes) {
        UnsafeMutableRawPointer(target + written).storeBytes(of: bytes, as: SIMD2<UInt64>.self)
        written += end - read
        read = end
        continue
      }
    }
    while read < end {
      written += escape(source[read], to: target + written)
      read += 1
    }
  }
  return written
}

/// How many bytes text has when it is escaped.
func escapedCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
  text.reduce(0) { count, byte in count + (reference(to: byte)?.count ?? 1) }
}

@inline(__always)
private func mayNeedEscaping(_ bytes: SIMD2<UInt64>) -> Bool {
  marks(bytes[0]) | marks(bytes[1]) != 0
}

/// Not zero exactly if one of eight bytes has to be escaped.
@inline(__always)
private func marks(_ bytes: UInt64) -> UInt64 {
  // `"` and `&` differ in one bit, and so do `<` and `>`.
  zeros((bytes & 0xFBFB_FBFB_FBFB_FBFB) ^ 0x2222_2222_2222_2222)
    | zeros((bytes & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C)
    | zeros(bytes ^ 0x2727_2727_2727_2727)
}

/// Not zero exactly if one of eight bytes is zero: only then does subtracting 1 from each set a high bit that the
/// byte did not have.
@inline(__always)
private func zeros(_ bytes: UInt64) -> UInt64 {
  (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
}

/// Writes one byte escaped; eight bytes of the target may be overwritten.
@inline(__always)
private func escape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
  guard let reference = reference(to: byte) else {
    target.pointee = byte
    return 1
  }
  UnsafeMutableRawPointer(target).storeBytes(of: reference.bytes.littleEndian, as: UInt64.self)
  return reference.count
}

/// The character reference for a byte that must not stand in HTML as it is; its first byte is the lowest.
@inline(__always)
private func reference(to byte: UInt8) -> (bytes: UInt64, count: Int)? {
  switch byte {
  case UInt8(ascii: "&"): (0x3B_706D_6126, 5)
  case UInt8(ascii: "<"): (0x3B74_6C26, 4)
  case UInt8(ascii: ">"): (0x3B74_6726, 4)
  case UInt8(ascii: "\""): (0x3B74_6F75_7126, 6)
  case UInt8(ascii: "'"): (0x3B_3933_2326, 5)
  default: nil
  }
}

/// Copies bytes; short runs in whole vectors, where both sides have room for them.
///
/// - Parameters:
///   - readable: How many bytes may be read from `source` on; at least `count`.
///   - target: Room for as many bytes and `copyMargin`.
@inline(__always)
func copy(_ source: UnsafePointer<UInt8>, _ count: Int, readable: Int, to target: UnsafeMutablePointer<UInt8>) {
  guard count <= 64, readable >= count + 15 else {
    target.update(from: source, count: count)
    return
  }
  var done = 0
  while done < count {
    let bytes = UnsafeRawPointer(source + done).loadUnaligned(as: SIMD2<UInt64>.self)
    UnsafeMutableRawPointer(target + done).storeBytes(of: bytes, as: SIMD2<UInt64>.self)
    done += 16
  }
}
