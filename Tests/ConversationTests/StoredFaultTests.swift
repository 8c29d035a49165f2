import Testing

@testable import Conversation

/// What is wrong with bytes that are to be an event, and where.
@Suite struct StoredFaultTests {
  private func fault(_ json: String) -> String? {
    guard
      let fault = Happening.fault(stored: Array(json.utf8), in: .conversation(id(2)))
    else { return nil }
    guard case .unreadable(let error) = fault else {
      guard case .numberOutOfRange(let way) = fault else { return "?" }
      return (way + ["out of range"]).joined(separator: ".")
    }
    let (path, missing): ([any CodingKey], String) =
      switch error {
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
    (
      #"{"planned":{"guide":"a","guideVersion":1,"minutes":9007199254740992},"type":"planned","v":1}"#,
      "planned.minutes.out of range"
    ),
    (#"{"closed":{},"type":"closed","v":1,"x":[1,{"y":1e300}]}"#, "x.[1].y.out of range"),
  ])
  func aFaultIsFoundByTheWayToIt(json: String, expected: String) {
    #expect(fault(json) == expected)
  }

  @Test(arguments: [
    #"{"sung":{"pitch":4},"type":"sung","v":1}"#, #"{"closed":{},"type":"closed","v":9}"#,
    #"{"sung":{"pitch":9007199254740993},"type":"sung","v":1}"#,
  ])
  func whatANewerVersionWroteIsNoFault(json: String) { #expect(fault(json) == nil) }

  /// Read as it stands it would be reckoned with; it is kept and the talk is read-only.
  @Test func anEventWithANumberThatNoEventHoldsIsKeptAsItIs() {
    func minutes(_ number: String) -> Happening {
      let json =
        #"{"planned":{"guide":"12345678901234567890","guideVersion":1,"minutes":"# + number
        + #"},"type":"planned","v":1}"#
      return Happening(stored: Array(json.utf8), in: .conversation(id(2)))
    }
    #expect(
      minutes("9007199254740991")
        == .conversation(
          id(2),
          .planned(
            guide: "12345678901234567890", guideVersion: 1, minutes: 9_007_199_254_740_991)))
    for number in ["9007199254740992", "-9007199254740992", "1e18", "9223372036854775808"] {
      guard case .unknown(_, let event) = minutes(number) else {
        Issue.record("\(number) was read")
        continue
      }
      #expect(event.type == "planned")
    }
  }
}
