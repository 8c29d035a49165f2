import Testing

@testable import Canvas

@Suite struct DrawingTests {
  private var canvas = Canvas(size: Size(width: 10, height: 3))

  @Test mutating func textIsDrawnWhereItIsPut() {
    let next = canvas.draw("garden", at: Point(x: 2, y: 1), .quote)
    #expect(canvas.text == "\n  garden\n")
    #expect(next == 8)
    #expect(canvas[2, 1] == Cell("g", .quote))
  }

  @Test mutating func textIsCutAtEveryEdgeAndMarkedAtTheRightOne() {
    #expect(canvas.draw("walk to church", at: Point(x: 4, y: 0)) == 10)
    #expect(canvas.draw("walk to church", at: Point(x: -8, y: 1)) == 6)
    canvas.draw("above", at: Point(x: 0, y: -1))
    canvas.draw("below", at: Point(x: 0, y: 3))
    #expect(canvas.text == "    walk …\nchurch\n")
  }

  @Test mutating func textIsCutAtTheWidthAskedFor() {
    #expect(canvas.draw("Sundays", at: Point(x: 1, y: 0), width: 3) == 4)
    #expect(canvas.draw("", at: Point(x: 1, y: 1), width: 3) == 1)
    #expect(canvas.draw("no", at: Point(x: 1, y: 1), width: -2) == 1)
    #expect(canvas.text == " Su…\n\n")
  }

  @Test func nothingTrapsAtAnyPlaceSizeOrWidth() {
    let numbers = [Int.min, -1000, -1, 0, 1, 4, 5, Int.max - 1, Int.max]
    for width in numbers {
      for x in numbers {
        var canvas = Canvas(size: Size(width: width, height: 2))
        for y in numbers {
          canvas.draw("a中\u{1B}é", at: Point(x: x, y: y), width: width)
          canvas.draw("中文", at: Point(x: x, y: y))
          canvas.rule(row: y, from: x, to: width)
          canvas.rule(column: y, from: x, to: width)
          canvas.paint(row: y, from: x, to: width, .focus)
          canvas[x, y] = Cell("中")
          #expect(!canvas.isRightToLeft(row: y))
        }
        #expect(canvas.size.width <= 1000)
      }
    }
  }

  @Test mutating func aMarkJoinsTheASCIILetterBeforeIt() {
    #expect(canvas.draw("cafe\u{301} now", at: Point(x: 0, y: 0)) == 8)
    #expect(canvas[3, 0] == Cell("e\u{301}"))
    #expect(canvas.text == "cafe\u{301} now\n\n")
  }

  @Test mutating func onlyWhatChangedIsTold() {
    canvas.draw("garden", at: Point(x: 0, y: 1))
    var next = canvas
    next.draw("warden", at: Point(x: 0, y: 1))
    next.draw("!", at: Point(x: 9, y: 2))
    var told: [String] = []
    next.forEachChange(since: canvas) { cell, point in
      told.append("\(cell.text) \(point.x) \(point.y)")
    }
    #expect(told == ["w 0 1", "! 9 2"])
  }

  @Test func outsideReadsBlankAndWritesNothing() {
    var canvas = Canvas(size: Size(width: 2, height: 1))
    canvas[2, 0] = Cell("x")
    canvas[-1, 0] = Cell("x")
    #expect(canvas == Canvas(size: Size(width: 2, height: 1)))
    #expect(canvas[2, 0] == .blank)
  }

  // MARK: - Wide characters

  @Test mutating func whatIsCutEndsInAMarkAndNothingSlidesIn() {
    #expect(canvas.draw("ab中文d", at: Point(x: 7, y: 0)) == 10)
    #expect(canvas.draw("中文d", at: Point(x: 0, y: 1), width: 3) == 3)
    #expect(canvas.draw("中d", at: Point(x: -1, y: 2)) == 2)
    #expect(canvas.text == "       ab…\n中…\n d")
  }

  @Test mutating func halfOfAWideCharacterDoesNotRemain() {
    canvas.draw("中文", at: Point(x: 0, y: 0))
    canvas.draw("x", at: Point(x: 1, y: 0))
    #expect(canvas.text == " x文\n\n")
    canvas.draw("y", at: Point(x: 2, y: 0))
    #expect(canvas.text == " xy\n\n")
    canvas.draw("中", at: Point(x: 1, y: 0))
    #expect(canvas.text == " 中\n\n")
  }

  @Test mutating func aWideCharacterBetweenTwoOthersBreaksBoth() {
    canvas.draw("中文", at: Point(x: 0, y: 0))
    canvas.draw("木", at: Point(x: 1, y: 0))
    #expect(canvas.text == " 木\n\n")
    #expect(canvas[3, 0] == .blank)
  }

  // MARK: - Letters of more than one scalar

  @Test mutating func H13_marksStayWithTheirLetter() {
    canvas.draw("e\u{301}x", at: Point(x: 0, y: 0))
    #expect(canvas[0, 0].scalars == (0x65, 0x301, 0, 0))
    #expect(canvas[1, 0].text == "x")
  }

  @Test mutating func moreMarksThanACellHoldsAreLeftOff() {
    canvas.draw("a\u{301}\u{302}\u{303}\u{304}\u{305}b", at: Point(x: 0, y: 0))
    #expect(canvas[0, 0].scalars == (0x61, 0x301, 0x302, 0x303))
    #expect(canvas[1, 0].text == "b")
  }

  @Test mutating func aMarkWithoutALetterStandsOnADottedCircle() {
    canvas.draw("\u{301}", at: Point(x: 0, y: 0))
    #expect(canvas[0, 0].scalars == (0x25CC, 0x301, 0, 0))
  }

  @Test mutating func anEmojiIsShownAsItsFirstPicture() {
    canvas.draw("👩‍👩‍👧a", at: Point(x: 0, y: 0))
    canvas.draw("👍🏽b☺\u{FE0F}c", at: Point(x: 0, y: 1))
    canvas.draw("🇬🇧d1\u{FE0F}\u{20E3}", at: Point(x: 0, y: 2))
    #expect(canvas.text == "👩a\n👍b☺c\n🇬🇧d1\u{20E3}")
  }

  @Test mutating func vowelSignsWithAPlaceOfTheirOwnAreNotLost() {
    #expect(canvas.draw("काx", at: Point(x: 0, y: 0)) == 3)
    #expect(canvas[0, 0].text == "\u{915}")
    #expect(canvas[1, 0].text == "\u{93E}")
  }

  // MARK: - Hazards

  @Test mutating func H29_nothingThatActsOnATerminalIsDrawn() {
    canvas.draw("\u{1B}[2J\u{7}\u{7F}\u{9B}\u{202E}\n\u{2066}", at: Point(x: 0, y: 0))
    #expect(canvas.text == "␛[2J␇␡��␊�\n\n")
  }

  @Test mutating func aNewlineThatEndsTheTextIsNotDrawn() {
    #expect(canvas.draw("knee\n", at: Point(x: 0, y: 0)) == 4)
    #expect(canvas.text == "knee\n\n")
  }

  @Test mutating func aRowKnowsThatItRunsFromRightToLeft() {
    canvas.draw("سلام", at: Point(x: 1, y: 0))
    canvas.draw("stairs", at: Point(x: 1, y: 1))
    canvas.draw("a שלום", at: Point(x: 0, y: 2))
    #expect((0..<4).map { canvas.isRightToLeft(row: $0) } == [true, false, true, false])
    #expect(canvas[1, 0].text == "س")
  }

  @Test mutating func paintingChangesTheMeaningAndKeepsTheText() {
    canvas.draw("gate", at: Point(x: 0, y: 0))
    canvas.paint(row: 0, from: 0, to: 10, .focus)
    #expect(canvas.text == "gate\n\n")
    #expect(canvas[0, 0] == Cell("g", .focus))
    #expect(canvas[9, 0] == Cell(" ", .focus))
  }
}
