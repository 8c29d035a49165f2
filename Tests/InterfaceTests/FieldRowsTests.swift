import Testing

@testable import Interface

@Suite("What is seen of a field") struct FieldRowsTests {
  /// Nine rows, one letter each.
  private let text = "a\nb\nc\nd\ne\nf\ng\nh\ni"

  @Test func aTextThatFitsIsSeenWhole() {
    let rows = FieldRows(Field("a\nb"), width: 10, most: 8)
    #expect(rows.rows == ["a\n", "b"])
    #expect(rows.height == 2)
    #expect(rows.caretRow == 1)
    #expect(rows.caretColumn == 1)
  }

  @Test func aFullFieldMakesRoomForAQuarterOfItsRowsAtOnce() {
    let rows = FieldRows(Field(text), width: 10, most: 8)
    #expect(rows.rows == ["c\n", "d\n", "e\n", "f\n", "g\n", "h\n", "i"])
    #expect(rows.height == 8)
    #expect(rows.caretRow == 6)
  }

  @Test func itStandsStillWhileThatRoomIsWrittenIn() {
    let before = FieldRows(Field(text), width: 10, most: 8)
    let after = FieldRows(Field(text + "\nj"), width: 10, most: 8)
    #expect(after.rows == ["c\n", "d\n", "e\n", "f\n", "g\n", "h\n", "i\n", "j"])
    #expect(after.caretRow == before.caretRow + 1)
  }

  @Test func theRowsAfterTheCaretAreSeenToo() {
    let rows = FieldRows(Field(text, caret: 5), width: 10, most: 4)
    #expect(rows.rows == ["a\n", "b\n", "c\n", "d\n"])
    #expect(rows.caretRow == 2)
    #expect(rows.caretColumn == 1)
  }

  @Test func aFieldOfOneRowShowsTheRowOfTheCaret() {
    let rows = FieldRows(Field("one two three"), width: 6, most: 1)
    #expect(rows.rows == ["three"])
    #expect(rows.caretRow == 0)
    #expect(rows.caretColumn == 5)
  }
}
