/// The bytes that ask a terminal to put `text` on its clipboard (OSC 52).
func clipboardRequest(for text: String) -> [UInt8] {
  Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
}

private func base64(_ bytes: [UInt8]) -> [UInt8] {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var coded: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let part = bytes[start..<min(start + 3, bytes.count)]
    let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
    for place in 0..<4 {
      let isFilling = place > part.count
      coded.append(isFilling ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
    }
  }
  return coded
}
