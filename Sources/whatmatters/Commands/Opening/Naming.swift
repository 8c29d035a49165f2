import Archive
import Conversation

/// What somebody named on the command line.
enum Named: Equatable {
  case conversation(ConversationID)
  case person(PersonID)
}

extension Archive {
  /// The conversation or person with this identifier, or the only one whose identifier begins like
  /// this; `latest` is the conversation that began last.
  func named(_ text: String) throws -> Named {
    if text == "latest" { return .conversation(try latest()) }
    let prefix = try Archive.prefix(text)
    let people = try people(withPrefix: prefix).map(Named.person)
    return try only(try conversations(withPrefix: prefix).map(Named.conversation) + people, text)
  }

  /// The conversation that is named.
  func conversation(named text: String) throws -> ConversationID {
    if text == "latest" { return try latest() }
    return try only(try conversations(withPrefix: try Archive.prefix(text)), text)
  }

  /// The person who is named.
  func person(named text: String) throws -> PersonID {
    try only(try people(withPrefix: try Archive.prefix(text)), text)
  }

  private func latest() throws -> ConversationID {
    guard let latest = try latestConversation() else { throw Trouble.noConversations }
    return latest
  }

  private static func prefix(_ text: String) throws(Trouble) -> String {
    let digits = text.lowercased().filter { $0 != "-" }
    guard digits.count <= 32, digits.allSatisfy({ "0123456789abcdef".contains($0) }) else {
      throw .nothingNamed(text)
    }
    guard digits.count >= 4 else { throw .tooShort(text) }
    return digits
  }

  private func only<Found>(_ found: [Found], _ text: String) throws(Trouble) -> Found {
    guard let first = found.first else { throw .nothingNamed(text) }
    guard found.count == 1 else { throw .ambiguous(text, count: found.count) }
    return first
  }
}
