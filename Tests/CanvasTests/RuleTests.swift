import Canvas
import Testing

@Suite struct RuleTests {
  private static let record = """
    ───┬───
       │
       │
    ───┴───
    """

  @Test func linesThatEndOnOthersAreJoinedInEitherOrder() {
    var first = Canvas(size: Size(width: 7, height: 4))
    first.rule(row: 0, from: 0, to: 7)
    first.rule(row: 3, from: 0, to: 7)
    first.rule(column: 3, from: 0, to: 4)
    var second = Canvas(size: Size(width: 7, height: 4))
    second.rule(column: 3, from: 0, to: 4)
    second.rule(row: 0, from: 0, to: 7)
    second.rule(row: 3, from: 0, to: 7)
    #expect(first.text == Self.record)
    #expect(first == second)
  }

  @Test func linesMakeBoxesCrossingsAndSideJoins() {
    var canvas = Canvas(size: Size(width: 5, height: 3))
    for y in 0..<3 { canvas.rule(row: y, from: 0, to: 5) }
    for x in [0, 2, 4] { canvas.rule(column: x, from: 0, to: 3) }
    #expect(canvas.text == "┌─┬─┐\n├─┼─┤\n└─┴─┘")
  }

  @Test func aLineEndsJustBeforeItsEnd() {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.rule(row: 0, from: 1, to: 3)
    canvas.rule(row: 0, from: 4, to: 5)
    #expect(canvas.text == " ── ─")
    #expect(canvas[1, 0].role == .rule)
  }

  @Test func textOnALineTakesItsPlace() {
    var canvas = Canvas(size: Size(width: 9, height: 2))
    canvas.rule(row: 0, from: 0, to: 9)
    canvas.draw(" now ", at: Point(x: 2, y: 0), .title)
    canvas.rule(column: 4, from: 0, to: 2)
    #expect(canvas.text == "── n│w ──\n    │")
  }
}
