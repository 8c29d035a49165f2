/// What is drawn for a scalar where the terminal knows ASCII alone.
func plainLetter(for scalar: UInt32) -> UInt32 {
  if scalar < 0x80 { return scalar }
  let plain: Unicode.Scalar =
    switch scalar {
    case 0x2500: "-"
    case 0x2502: "|"
    case 0x2503...0x257F: "+"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2022, 0x00B7: "*"
    case 0x2190, 0x25C0, 0x25C2: "<"
    case 0x2192, 0x25B6, 0x25B8: ">"
    case 0x2026: "."
    case 0x25A0, 0x25A3, 0x2580...0x259F: "#"
    case 0x25A1: "."
    default: "?"
    }
  return plain.value
}
