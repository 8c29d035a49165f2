import Conversation

@testable import Fiction

/// A conversation as plain lines, to be read by the people who write the tables.
func lines(of entries: [Entry]) -> [String] {
  entries.map { entry in
    let head = "\(entry.lamport) \(entry.at.day.clinical) \(entry.at.clock)  "
    return switch entry.happening {
    case .person(_, let event): head + "\(event)"
    case .conversation(_, .noted(_, let kind, let words, _)):
      head + "\(kind): " + spoken(words)
    case .conversation(_, .revised(_, let words)): head + "  mended: " + spoken(words)
    case .conversation(_, .optionWeighed(_, _, let side, let words)):
      head + "  \(side): " + spoken(words)
    case .conversation(_, .stepAnswered(_, let status, let comment)):
      head + "  step \(status): " + (comment.map(spoken) ?? "-")
    case .conversation(_, .rated(_, let value)): head + "  rated \(value)"
    case .conversation(_, .decided(_, let status, let reservation)):
      head + "  decided: \(status) \(reservation?.text ?? "")"
    case .conversation(_, .stepAgreed(_, let who, let when)):
      head + "  by \(who) \(when.due(from: entry.at.day)?.plainInFull ?? "\(when)")"
    case .conversation(_, .goalAnswered(_, let level, _, let comment)):
      head + "goal came out \(level.map { "\($0)" } ?? "-"): " + (comment.map(spoken) ?? "-")
    case .conversation(_, .noteTold(_, let particulars)): head + "  " + told(of: particulars)
    case .conversation(_, let event): head + "\(event)"
    case .archive, .unknown: head + "?"
    }
  }
}

/// What was told, without what was not.
private func told(of particulars: Any) -> String {
  let told = Mirror(reflecting: particulars).children.flatMap { child in
    Mirror(reflecting: child.value).children.flatMap { Mirror(reflecting: $0.value).children }
  }
  return told.compactMap { item in
    guard let value = item.value as? any ToldItem else { return nil }
    return "\(item.label ?? "") \(value.value.map { "\($0)" } ?? "(\(value.nothing ?? .none))")"
  }.joined(separator: "; ")
}

private func spoken(_ words: Words) -> String {
  let text = words.isQuote ? "“\(words.text)”" : words.text
  let original = words.original.map { " [\($0)]" } ?? ""
  switch words.speaker {
  case .person: return text + original
  case .companion: return "(with them) " + text
  case .clinician: return "(me) " + text
  }
}

/// The record that entries tell of.
func told(_ entries: some Collection<Entry>) -> SharedDecisionRecord? { record(entries) }
