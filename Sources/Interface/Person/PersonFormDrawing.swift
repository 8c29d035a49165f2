import Canvas
import Conversation

extension Sketch {
  mutating func draw(_ form: PersonForm, _ desk: Desk) {
    title(form.person?.details.bannerName ?? Say.newPerson)
    let top = isRoomy ? 3 : 2
    // Whom this may be is seen whole: the rows above it make room.
    let doubles = form.doublesAreShown ? doubleLines(form.doubles) : []
    let below = min(doubles.isEmpty ? 2 : doubles.count, lastRow - top)
    draw(form: form, from: top, to: lastRow - below, desk)
    guard !doubles.isEmpty else { return line(lastRow, Say.keepPerson, .quiet, at: 3) }
    for (offset, shown) in doubles.prefix(below).enumerated() {
      line(lastRow + 1 - below + offset, shown, .warning, at: 3)
    }
  }

  /// Who is here already, each told apart by birthday and number: neither is ever cut.
  private func doubleLines(_ doubles: [PersonRow]) -> [String] {
    doubles.flatMap { double in
      let name = double.details.bannerName
      let rest = Say.doubleDetails(double.details)
      guard (name + "  " + rest).columns > size.width - 4 else { return [name + "  " + rest] }
      return wrapped(name, to: size.width - 4).map { String(name[$0]) } + ["  " + rest]
    }
  }
}
