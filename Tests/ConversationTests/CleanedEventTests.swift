import FoundationEssentials
import Testing

@testable import Conversation

/// What an older version let in never comes out raw, and is never written anew.
@Suite struct CleanedEventTests {
  /// The words of a note whose stored JSON holds these between its quotation marks.
  private func words(stored text: String) throws -> String {
    let body = EventFixtures.note(text)
    let happening = Happening(stored: body, in: EventFixtures.conversation)
    guard case .conversation(_, .noted(_, _, let words, _)) = happening else {
      throw NotANote(happening: happening)
    }
    return words.text
  }

  private struct NotANote: Error { let happening: Happening }

  @Test(arguments: [
    (#"second\u001b[A\u001b[H\u001b[3~"#, "second"), (#"a\tb\u000bc\r\nd"#, "a b\nc\nd"),
    (#"a\u200bb\u202ec"#, "abc"), (#"\ufeffher\u00a0garden"#, "her garden"),
    ("her\u{A0}garden\u{200E}", "her garden"), ("a\u{9B}Ab\u{85}c", "ab\nc"), ("a\u{7F}b", "ab"),
    (#"a \"beast\" \\ \/ b\nc"#, "a \"beast\" \\ / b\nc"), (#"caf\u00e9 \ud83d\ude00"#, "café 😀"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), (#"not an escape: \\u001b"#, #"not an escape: \u001b"#),
  ])
  func whatIsStoredComesOutClean(_ stored: String, _ clean: String) throws {
    #expect(try words(stored: stored) == clean)
  }

  @Test func everyTextOfEveryEventComesOutClean() throws {
    // The same events with an escape and a turning sign put into every text of theirs.
    let dirt = "\u{1B}[A\u{202E}"
    var count = 0
    for happening in EventFixtures.all + LaterFixtures.all {
      let clean = try happening.stored()
      let dirty = try JSONDecoder().decode(JSONValue.self, from: Data(clean)).soiled(dirt)
      let body = Array(try JSONEncoder().encode(dirty))
      #expect(withCleanedTexts(body) != body)
      let read = Happening(stored: body, in: happening.stream)
      #expect(try read.stored() == clean)
      count += 1
    }
    #expect(count > 100)
  }

  @Test func anEventThatIsNotUnderstoodKeepsItsBytes() {
    let body = Array(#"{"hugged":{"who":"Ann\u001b[A"},"type":"hugged","v":1}"#.utf8)
    let happening = Happening(stored: body, in: EventFixtures.conversation)
    #expect(
      happening
        == .unknown(
          EventFixtures.conversation, UnknownEvent(type: "hugged", version: 1, body: body)))
  }

  @Test func anEntryOfAFileKeepsItsBytes() throws {
    let body = EventFixtures.note(#"second\u001b[A"#)
    let entry = Entry(
      id: id(7), author: Talk.amina, at: at("2026-11-21T10:15:00Z"), lamport: 1,
      happening: Happening(stored: body, in: EventFixtures.conversation))
    let file = try JSONEncoder().encode(WrittenEntry(entry, body: body))
    let read = try JSONDecoder().decode(WrittenEntry.self, from: file)
    #expect(read.body == body)
    #expect(read.entry().happening == entry.happening)
  }

  @Test func cleanEventsAreReadAsTheyStand() throws {
    for happening in EventFixtures.all + LaterFixtures.all {
      let stored = try happening.stored()
      #expect(withCleanedTexts(stored) == stored)
    }
  }
}

extension EventFixtures {
  /// A note as it is stored, with these between the quotation marks of its words.
  fileprivate static func note(_ text: String) -> [UInt8] {
    Array(
      (#"{"noted":{"kind":"matter","note":"00000000-0000-0000-0000-00000000001e","stage":3,"#
        + #""words":{"form":"paraphrase","speaker":{"person":{}},"text":""# + text
        + #""}},"type":"noted","v":1}"#).utf8)
  }
}

extension JSONValue {
  /// The same with something put into every text.
  fileprivate func soiled(_ dirt: String) -> JSONValue {
    switch self {
    case .null, .bool, .integer, .unsigned, .double: self
    case .string(let text): .string(dirt + text)
    case .array(let values): .array(values.map { $0.soiled(dirt) })
    case .object(let values): .object(values.mapValues { $0.soiled(dirt) })
    }
  }
}
