import Canvas
import Conversation

extension Drawing {
  mutating func draw(_ form: PersonForm, _ desk: Desk) {
    title(form.person?.details.bannerName ?? Say.newPerson)
    let top = isRoomy ? 3 : 2
    // Two rows are left for the row that has the keys.
    let doubles =
      form.doublesAreShown ? doubleLines(form.doubles, most: max(0, lastRow - top - 1)) : []
    draw(form: form, from: top, to: lastRow - doubles.count, desk)
    for (offset, shown) in doubles.enumerated() {
      line(lastRow + 1 - doubles.count + offset, shown, .warning, at: 3)
    }
  }

  /// Who is here already, as many as there is room for; none of them is cut.
  private func doubleLines(_ doubles: [PersonRow], most room: Int) -> [String] {
    var shown: [String] = []
    for (place, double) in doubles.enumerated() {
      let lines = doubleLines(double)
      let left = doubles.count - place
      guard shown.count + lines.count + (left > 1 ? 1 : 0) <= room else {
        return shown + [Say.BeforeAfter.more(left)]
      }
      shown += lines
    }
    return shown
  }

  /// Somebody told apart by birthday and number: neither is ever cut.
  private func doubleLines(_ double: PersonRow) -> [String] {
    let name = double.details.bannerName
    let rest = Say.doubleDetails(double.details)
    guard (name + "  " + rest).columns > size.width - 4 else { return [name + "  " + rest] }
    return wrapped(name, to: size.width - 4).map { String(name[$0]) } + ["  " + rest]
  }
}
