import Canvas
import Conversation

extension Sketch {
  mutating func draw(_ form: PersonForm, _ state: State) {
    title(form.person?.details.bannerName ?? Say.newPerson)
    let rows = PersonForm.Row.allCases
    var y = isRoomy ? 3 : 2
    let doubles = form.doublesAreShown ? doubleLines(form.doubles) : []
    // Whom this may be is seen whole: the rows above it make room, all but the chosen one.
    let room = max(1, min(rows.count, lastRow + 1 - y - min(doubles.count, lastRow - y)))
    let first = max(0, min(form.row.rawValue - room / 2, rows.count - room))
    for row in rows.dropFirst(first).prefix(room) {
      let isChosen = row == form.row
      line(y, Say.row(row), .label, at: 3)
      if row == .paper {
        line(y, Say.paper(form.paper), at: 28)
        if isChosen { cursor = Point(x: 28, y: y) }
      } else {
        field(
          form.fields[row] ?? Field(), at: Point(x: 28, y: y), width: max(10, size.width - 30),
          hasCursor: isChosen)
      }
      if isChosen {
        choose(row: y, hasCursor: false)
        let used = (form.fields[row]?.text.columns ?? 0) + 31
        if used + Say.hint(row).columns < size.width {
          line(y, Say.hint(row), .quiet, at: max(used, 46))
        }
      }
      y += 1
    }
    guard form.doublesAreShown else {
      if y + 1 <= lastRow { line(y + 1, Say.keepPerson, .quiet, at: 3) }
      return
    }
    for shown in doubles.prefix(lastRow - y + 1) {
      line(y, shown, .warning, at: 3)
      y += 1
    }
  }

  /// Who is here already, each told apart by birthday and number: neither is ever cut.
  private func doubleLines(_ doubles: [PersonRow]) -> [String] {
    doubles.flatMap { double in
      let name = double.details.bannerName
      let born = "Born " + (double.details.born?.clinical ?? Say.notKnown)
      let number = Say.number(double.details.nhsNumber)
      let told = "\(name)  \(born)  \(number)"
      guard told.columns > size.width - 4 else { return [told] }
      return wrapped(name, to: size.width - 4).map { String(name[$0]) } + ["  \(born)  \(number)"]
    }
  }
}
