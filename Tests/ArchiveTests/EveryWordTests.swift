import Archive
import Conversation
import Foundation
import Testing

@testable import Peggy

/// Whatever was told, of the person or of the talk, is found by each of its words; what only
/// clinicians may see, only when it is asked for.
struct EveryWordTests {
  /// What an entry says, and whether only clinicians may see it.
  private struct Text {
    var words: [String]
    var isPrivate: Bool
  }

  @Test func everyWordOfEveryEntryIsFoundAndPrivateOnesOnlyWhenAsked() throws {
    let scene = try Scene()
    let entries = FullTalk.personEntries + full.entries + amended.entries + stopped.entries
    _ = try scene.archive.append(entries)
    let texts = entries.map(text)
    let open = Set(texts.filter { !$0.isPrivate }.flatMap(\.words))
    let secret = Set(texts.filter(\.isPrivate).flatMap(\.words)).subtracting(open)
    #expect(open.count > 180)
    #expect(secret.isSuperset(of: ["library", "brother", "purse", "safeguarding", "scan"]))
    func isFound(_ word: String, _ includesPrivate: Bool) throws -> Bool {
      try !scene.archive.find(Query(word + " ", includesPrivate: includesPrivate)).items.isEmpty
    }
    #expect(try open.filter { try !isFound($0, false) } == [])
    #expect(try secret.filter { try isFound($0, false) } == [])
    #expect(try secret.filter { try !isFound($0, true) } == [])
    // What each talk comes to is the same bytes each time, also with several answers in it.
    #expect(try scene.archive.verify().faults == [])
  }

  /// A talk in which everything was told, and much happened.
  private var full: Talk {
    var talk = FullTalk.talk
    _ = talk.join("Bo Lund", "neighbour", .companion)
    talk.add(.saidBack(result: .some(again: "the dose")))
    talk.add(.agreed(agreement: .notAgreed(reason: "wants the weekend"), gaps: []))
    let ann = Representative(name: "Ann Osei", authority: .healthAttorney, detail: "dated 2024")
    talk.add(.agreed(agreement: .representative(ann), gaps: []))
    talk.add(.printed(reference: "K7QM-2XRD", copy: .person, layout: .large, copies: 1, paper: nil))
    return talk
  }

  private var amended: Talk {
    var talk = Talk(seed: 2)
    talk.add(.agreed(agreement: .person, gaps: []))
    talk.add(.amended(reason: "a slip of mine"))
    return talk
  }

  private var stopped: Talk {
    var talk = Talk(seed: 3)
    talk.add(.abandoned(reason: "moved to Hull"))
    return talk
  }

  private func text(_ entry: Entry) -> Text {
    switch entry.happening {
    case .person(_, .told(.safeContact(let told))): Text(words: words(told), isPrivate: true)
    case .person(_, let event): Text(words: words(event), isPrivate: false)
    case .conversation(_, .noted(_, .privateNote, let said, _)):
      Text(words: words(said), isPrivate: true)
    case .conversation(_, .noteTold(_, .privateNote(let told))):
      Text(words: words(told), isPrivate: true)
    case .conversation(_, .told(.deciding(let told))):
      // Of these some words are secret; the others are asked for by another test.
      Text(words: words([told.withheld, told.whyWithheld]), isPrivate: true)
    case .conversation(_, let event): Text(words: words(event), isPrivate: false)
    case .archive, .unknown: Text(words: [], isPrivate: false)
    }
  }

  /// Every word in a value, however deep; names of guides and forms are no words of anybody.
  private func words(_ value: Any) -> [String] {
    if let text = value as? String {
      return text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
    return Mirror(reflecting: value).children
      .filter { $0.label != "guide" && $0.label != "format" }.flatMap { words($0.value) }
  }
}
