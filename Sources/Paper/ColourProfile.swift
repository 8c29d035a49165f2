/// A small ICC version 2 profile of sRGB's primaries with a gamma of 2.2, made here so that PDF/A's
/// output intent needs no data file.
enum ColourProfile {
  static var sRGB: [UInt8] {
    let tags = parts
    let start = header + 4 + 12 * tags.count
    var table = bytes(UInt32(tags.count))
    var body: [UInt8] = []
    for (name, data) in tags {
      table += Array(name.utf8) + bytes(UInt32(start + body.count)) + bytes(UInt32(data.count))
      body += data
      while body.count % 4 != 0 { body.append(0) }
    }
    var head = bytes(UInt32(start + body.count)) + bytes(0) + bytes(0x0210_0000)
    head += Array("mntrRGB XYZ ".utf8) + [0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
    head += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28)
    head += fixed(0.9642) + fixed(1) + fixed(0.8249)
    head += [UInt8](repeating: 0, count: header - head.count)
    return head + table + body
  }

  /// Bytes of the header.
  private static var header: Int { 128 }

  private static var parts: [(name: String, data: [UInt8])] {
    let name = Array("sRGB".utf8) + [0]
    let description =
      Array("desc".utf8) + bytes(0) + bytes(UInt32(name.count)) + name
      + [UInt8](repeating: 0, count: 78)
    let licence = Array("text".utf8) + bytes(0) + Array("CC0".utf8) + [0]
    let gamma: [UInt8] = Array("curv".utf8) + bytes(0) + bytes(1) + [0x02, 0x33]
    return [
      ("desc", description), ("cprt", licence), ("wtpt", point(0.9505, 1, 1.089)),
      ("rXYZ", point(0.4361, 0.2225, 0.0139)), ("gXYZ", point(0.3851, 0.7169, 0.0971)),
      ("bXYZ", point(0.1431, 0.0606, 0.7139)), ("rTRC", gamma), ("gTRC", gamma), ("bTRC", gamma),
    ]
  }

  private static func bytes(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// Signed, with 16 binary places.
  private static func fixed(_ value: Double) -> [UInt8] {
    bytes(UInt32(bitPattern: Int32((value * 65536).rounded())))
  }

  private static func point(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    Array("XYZ ".utf8) + bytes(0) + fixed(x) + fixed(y) + fixed(z)
  }
}
