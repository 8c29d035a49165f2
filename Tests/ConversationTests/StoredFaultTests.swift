import Testing

@testable import Conversation

/// What is wrong with bytes that are to be an event, and where.
@Suite struct StoredFaultTests {
  private func fault(_ json: String) -> String? {
    guard
      let fault = Happening.fault(stored: Array(json.utf8), in: .conversation(id(2)))
    else { return nil }
    let (path, missing): ([any CodingKey], String) =
      switch fault {
      case .keyNotFound(let key, let context): (context.codingPath, "no \(key.stringValue)")
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context.codingPath, "wrong")
      @unknown default: ([], "?")
      }
    return (path.map(\.stringValue) + [missing]).joined(separator: ".")
  }

  @Test func everyEventOfOursIsSound() throws {
    for happening in LaterFixtures.all {
      #expect(Happening.fault(stored: try happening.stored(), in: happening.stream) == nil)
    }
  }

  @Test(arguments: [
    (#"{"rated":{"note":"x","value":1},"type":"rated","v":1}"#, "rated.note.wrong"),
    (#"{"rated":{"value":1},"type":"rated","v":1}"#, "rated.no note"),
    (#"{"closed":{},"type":"closed"}"#, "no v"),
    (#"{"closed":{},"type":"closed","v":0}"#, "v.wrong"),
    (#"{"closed":{},"type":"covered","v":1}"#, "no covered"),
    (#"{"closed":{},"covered":{},"type":"covered","v":1}"#, "wrong"),
    ("[]", "wrong"), ("no JSON", "wrong"),
  ])
  func aFaultIsFoundByTheWayToIt(json: String, expected: String) {
    #expect(fault(json) == expected)
  }

  @Test(arguments: [
    #"{"sung":{"pitch":4},"type":"sung","v":1}"#, #"{"closed":{},"type":"closed","v":9}"#,
  ])
  func whatANewerVersionWroteIsNoFault(json: String) { #expect(fault(json) == nil) }
}
