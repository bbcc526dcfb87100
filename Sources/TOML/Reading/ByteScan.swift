/// The place of the first byte, from `start` on, that is one of two ASCII bytes or an ASCII control character; `end`
/// where none is.
///
/// Looks at eight bytes at once, as texts and comments are most of what a file holds. Comparisons of `SIMD16` would do it
/// sixteen at a time, but are compiled to loops over the lanes.
@inline(__always)
func firstStop(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ first: UInt8, _ second: UInt8
) -> Int {
  let firsts = eachByte &* UInt64(first)
  let seconds = eachByte &* UInt64(second)
  let words = UnsafeRawBufferPointer(bytes)
  var at = start
  while at &+ 8 <= end {
    let word = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    // In each byte the subtraction borrows into the highest bit where the byte is below 1, or below 0x20. A borrow may
    // go on into the bytes above, but never below, so the lowest bit is that of a stop.
    let equal = ((word ^ firsts) &- eachByte) | ((word ^ seconds) &- eachByte) | ((word ^ deletes) &- eachByte)
    let stops = (equal | (word &- spaces)) & ~word & highBits
    if stops != 0 { return at &+ stops.trailingZeroBitCount / 8 }
    at &+= 8
  }
  while at < end {
    let byte = bytes[at]
    if byte == first || byte == second || byte < 0x20 || byte == 0x7F { return at }
    at &+= 1
  }
  return end
}

private let eachByte: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080
private let deletes: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
private let spaces: UInt64 = 0x2020_2020_2020_2020
