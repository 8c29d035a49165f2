import Conversation
import Handout
import Testing

@testable import Peggy

/// The sheet as a text message, and how networks count it.
struct TextMessageTests {
  @Test(arguments: [
    (String(repeating: "a", count: 160), 160, 1), (String(repeating: "a", count: 161), 161, 2),
    (String(repeating: "a", count: 306), 306, 2), (String(repeating: "a", count: 307), 307, 3),
    ("ŵ" + String(repeating: "a", count: 69), 70, 1),
    ("ŵ" + String(repeating: "a", count: 70), 71, 2),
    (String(repeating: "ł", count: 134), 134, 2), (String(repeating: "ł", count: 135), 135, 3),
    (String(repeating: "€", count: 80), 160, 1), (String(repeating: "€", count: 81), 162, 2),
    ("", 0, 1), (String(repeating: "👍", count: 35), 70, 1),
    (String(repeating: "👍", count: 36), 72, 2), ("سلام", 4, 1),
    ("åÄöÑ¿@£\n", 8, 1), ("[]{}", 8, 1),
  ])
  func H12_itIsCountedAsNetworksDo(text: String, units: Int, parts: Int) {
    let length = MessageLength(text)
    #expect(length.units == units)
    #expect(length.parts == parts)
  }

  /// 153 units hold 76 signs that count twice, and one is left over: none is torn apart.
  @Test func aSignThatCountsTwiceIsNotTornApart() {
    #expect(MessageLength(String(repeating: "€", count: 152)).parts == 2)
    #expect(MessageLength(String(repeating: "€", count: 153)).parts == 3)
  }

  @Test func theFirstCharacterThatMakesItWideIsNamed() {
    #expect(MessageLength("dŵr").wide == "ŵ")
    #expect(MessageLength("plain").wide == nil)
  }

  @Test func H06_itHoldsTheirOwnStepsAndWhomToContactAndNothingElse() throws {
    var talk = peggysTalk()
    let mine = talk.quote(.step, "I will tell him")
    talk.add(.stepAgreed(note: mine, who: .person, when: .openEnded))
    let message = TextMessage(talk.request(service: sandalRoad))
    #expect(
      message.text == """
        What you said you would do:
        Walk to the gate, by Friday 27 November 2026.
        Questions? Ring 020 7946 0100 (Monday to Friday, 8 to 6.30).
        When closed: 111.
        In danger? Call 999.
        """)
    #expect(message.leftOut == 1)
    for words in ["Osei", "Peggy", "999 000", "Ann", "Amina", "Sandal", "tablets", "“"] {
      #expect(!message.text.contains(words), "\(words)")
    }
  }

  @Test func aStepThatIsDoneIsNotInIt() throws {
    var talk = Talk()
    let step = talk.note(.step, "swim")
    talk.add(.stepAgreed(note: step, who: .person, when: .openEnded))
    talk.add(.stepAnswered(note: step, status: .done, comment: nil))
    #expect(TextMessage(talk.request(service: sandalRoad)).text.hasPrefix("Questions?"))
  }
}
