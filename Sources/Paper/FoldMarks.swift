/// Short lines at the edges of a page, to fold it along: in half, and once more.
enum FoldMarks {
  private static var length: Double { 14 }

  /// The marks of a page; what they are for is said in words at the end of the sheet.
  static var marks: [Mark] {
    let (width, height) = (SheetStyle.width, SheetStyle.height)
    let lines = [
      (Point(x: 0, y: height / 2), Point(x: length, y: height / 2)),
      (Point(x: width - length, y: height / 2), Point(x: width, y: height / 2)),
      (Point(x: width / 2, y: 0), Point(x: width / 2, y: length)),
      (Point(x: width / 2, y: height - length), Point(x: width / 2, y: height)),
    ]
    return lines.map { Mark(.stroke(.lines($0.0, $0.1), .soft, width: 0.8)) }
  }
}
