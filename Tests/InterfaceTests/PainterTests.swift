import Canvas
import Conversation
import Testing

@testable import Interface

@Suite("Painter") struct PainterTests {
  /// What a painter keeps from one frame to the next must never show: whatever happens, its frame is
  /// the one that is drawn from the beginning.
  @Test(arguments: [1, 2], ScreenTests.sizes)
  func whatIsKeptIsWhatWouldBeDrawnAfresh(seed: UInt64, size: Size) throws {
    var visit = Typist(size: size)
    try visit.openTalk([.joined(participant: ann)], stage: .matters)
    var dice = IDSource(seed: seed)
    var painter = Painter()
    for turn in 0..<200 {
      let id: NoteID = dice.id()
      let die = Int(id.halves.low % 1000)
      play(die, &visit, size)
      let frame = painter.frame(of: visit.state)
      #expect(frame == view(visit.state), "turn \(turn), die \(die)")
    }
    #expect(!visit.record.notes.isEmpty)
  }

  /// Words most of the time, kept now and then, and all that changes what stands around them.
  private func play(_ die: Int, _ visit: inout Typist, _ size: Size) {
    switch die {
    case 0..<700:
      visit.type(["the stairs ", "! not now ", "“My own", "Ann: no ", "x", "é"][die % 6])
    case 700..<780: visit.press(.enter)
    case 780..<800: visit.press(.escape, .character(Character(String(die % 10))))
    case 800..<820: visit.press(.tab)
    case 820..<840: visit.press(.escape)
    case 840..<860: visit.press([.up, .pageUp, .pageDown, .down][die % 4])
    case 860..<880: visit.press(.control(["z", "y", "w", "u", "s"][die % 5]))
    case 880..<900: visit.pass(seconds: Int64(die % 7) * 17)
    case 900..<910: visit.press(.control("l"), .enter)
    case 910..<930: visit.archiveKeepsAll()
    case 930..<940: visit.happen(.notKept([], .diskFull))
    case 940..<950: visit.happen(.input(.resized(ScreenTests.sizes[die % 3])))
    case 950..<960: visit.happen(.input(.resized(size)))
    case 960..<970: visit.press(.escape, .character("m"))
    case 970..<980: visit.happen(.input(.pasted("one line\nanother line of it")))
    default: visit.press(.backspace)
    }
  }
}

private let ann = Participant(
  id: ParticipantID(high: 4, low: 4), name: "Ann", relation: "daughter", part: .companion)
