import FoundationEssentials

/// The version in which an event of a type is written today: 1, and one more each time that what
/// it says was changed.
func versionOfToday(_ type: String) -> Int {
  switch type {
  case "decided", "agreed", "needsSet", "started", "printed", "saved": 2
  default: 1
  }
}

/// An event as an older version of this program stored it. It is read by small steps, each from
/// one version to the next; every step has a line in the fixtures that is kept for ever.
struct OlderEvent {
  private var type: String
  private var version: Int
  private var fields: [String: JSONValue]

  /// What a head announced and the bytes hold.
  ///
  /// - Throws: `DecodingError` when the bytes are no JSON object.
  init(_ head: StoredHead, _ data: Data) throws {
    type = head.type
    version = head.v
    fields = try JSONDecoder().decode([String: JSONValue].self, from: data)
  }

  /// The same event in the words of today; `nil` when it is not older, or not known.
  ///
  /// - Throws: `EncodingError` when it cannot be written as JSON; what was read as JSON can.
  func inTheVersionOfToday() throws -> Data? {
    guard version >= 1, version < versionOfToday(type) else { return nil }
    var event = self
    while event.version < versionOfToday(type) { event.takeAStep() }
    return try JSONEncoder().encode(event.fields)
  }

  private mutating func takeAStep() {
    switch (type, version) {
    case ("decided", 1): change { OlderEvent.giveAVoiceToTheReservation(&$0) }
    case ("agreed", 1): change { OlderEvent.nameTheAuthority(&$0) }
    case ("needsSet", 1): change { OlderEvent.tellWhatIsRead(&$0) }
    // A paper was not named and not kept: nothing of it is said today either.
    case ("printed", 1), ("saved", 1): break
    // A talk that names no rules goes by the first ones.
    case ("started", 1): break
    default: break
    }
    version += 1
    fields["v"] = .integer(Int64(version))
  }

  private mutating func change(_ body: (inout [String: JSONValue]) -> Void) {
    guard case .object(var event)? = fields[type] else { return }
    body(&event)
    fields[type] = .object(event)
  }

  /// What somebody reads was a text, empty for English; it became an item, as everything else is.
  private static func tellWhatIsRead(_ event: inout [String: JSONValue]) {
    guard case .object(var needs)? = event["needs"], case .string(let text)? = needs["reads"]
    else { return }
    needs["reads"] =
      switch text {
      case "": nil
      case "none": .object(["nothing": .string("none")])
      default: .object(["said": .string(text)])
      }
    event["needs"] = .object(needs)
  }

  /// A reservation was a text; it became words, with who said them.
  private static func giveAVoiceToTheReservation(_ event: inout [String: JSONValue]) {
    guard let text = event["reservation"], case .string = text else { return }
    event["reservation"] = .object([
      "text": text, "speaker": .object(["person": .object([:])]), "form": .string("paraphrase"),
    ])
  }

  /// An authority was a text; it became one of some, and the text says more about it.
  private static func nameTheAuthority(_ event: inout [String: JSONValue]) {
    guard case .object(var agreement)? = event["agreement"],
      case .object(var who)? = agreement["representative"], let text = who["authority"]
    else { return }
    who["authority"] = .string("other")
    who["detail"] = text
    agreement["representative"] = .object(["who": .object(who)])
    event["agreement"] = .object(agreement)
  }
}
