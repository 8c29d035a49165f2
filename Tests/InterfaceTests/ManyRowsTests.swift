import Canvas
import Conversation
import Synchronization
import Testing

@testable import Interface

/// Counts how many rows were made.
private final class Made: Sendable {
  private let count = Mutex(0)

  func one() { count.withLock { $0 += 1 } }

  /// How many since it was asked last.
  func take() -> Int {
    count.withLock { count in
      defer { count = 0 }
      return count
    }
  }
}

/// A page of so many rows.
private struct ManyRows: FormHost {
  enum Act: Equatable, Sendable {}

  var formFocus = FormFocus()
  let count: Int
  let made: Made

  func form(_ desk: Desk) -> Form<Act> {
    let made = made
    let rows = OnDemand(for: 0..<count) { number in
      made.one()
      return FormRow<Act>(
        id: RowID("row \(number)"), label: "row \(number)", stands: .said("value \(number)"),
        asks: .text(.plain)
      ) { _, _ in .nothing }
    }
    return Form(sections: [FormSection(rows: rows)])
  }

  mutating func write(_ written: Written<Act>, _ desk: inout Desk) -> [Effect]? { [] }
  mutating func perform(_ act: Act, _ desk: inout Desk) -> [Effect]? {}
  mutating func passEnd(_ desk: inout Desk) -> [Effect] { [] }
  mutating func leave(_ desk: inout Desk) -> [Effect] { [] }
  var pageName: String { "Many rows" }
  var draftPlace: Draft.Place? { nil }
}

@Suite("A page of many rows") struct ManyRowsTests {
  private func page(_ count: Int) -> (ManyRows, Desk) {
    let visit = Typist()
    var page = ManyRows(count: count, made: Made())
    page.begin(visit.state.desk)
    return (page, visit.state.desk)
  }

  private func screen(_ page: ManyRows, _ desk: Desk) -> (text: [String], cursor: Point) {
    var drawing = Drawing(size: desk.size)
    drawing.draw(form: page, from: 2, to: drawing.lastRow, desk)
    return (
      drawing.canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      drawing.cursor
    )
  }

  @Test func theRowThatHasTheKeysStandsAmongItsNeighboursWhereverItIs() {
    var (page, desk) = page(500)
    for number in 0..<500 {
      let (text, cursor) = screen(page, desk)
      #expect(text[cursor.y].contains("row \(number) "))
      #expect(text[cursor.y].contains("value \(number)"))
      let shown = text.compactMap { line in
        line.split(separator: " ").drop { $0 != "row" }.dropFirst().first.flatMap { Int($0) }
      }
      #expect(shown == Array(shown[0]..<shown[0] + shown.count))
      #expect(shown.count > 10)
      _ = page.formKey(.down, &desk)
    }
  }

  @Test func aKeyMakesNoMoreThanTwiceTheRowsThatItMakesOnAShortPage() {
    func made(_ count: Int) -> Int {
      var (page, desk) = page(count)
      for _ in 0..<count / 2 { _ = page.formKey(.down, &desk) }
      _ = screen(page, desk)
      _ = page.made.take()
      _ = page.formKey(.down, &desk)
      _ = screen(page, desk)
      return page.made.take()
    }
    #expect(made(500) <= 2 * made(20))
  }
}
