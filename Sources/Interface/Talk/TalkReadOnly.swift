import Canvas
import Conversation

/// What can't be kept is not typed: it is refused at the first key, and said why.
extension Talk {
  /// Why what would then be typed where the keys are cannot be kept; `nil` where it can.
  ///
  /// While another window writes in the talk nothing can; in what both agreed a private note can.
  func refusal(typing text: String) -> String? {
    switch focus {
    case .asking(.alone), .asking(.onSheet):
      if ["yes", "no"].contains(where: { $0.hasPrefix(text.trimmed.lowercased()) }) { return nil }
    case .asking(.amending) where !isReadOnly, .asking(.whoIsHere) where !isReadOnly,
      .asking(.wasHere) where !isReadOnly, .asking(.mayKnow) where !isReadOnly:
      return nil
    // A number only chooses a way.
    case .way where Int(text) != nil, .asking(.atWay) where Int(text) != nil: return nil
    case .note, .record, .asking, .way, .rows: break
    }
    return mayWrite || mayBePrivate(text) || text.isEmpty ? nil : Say.readOnly(self)
  }

  /// Whether what is typed may become a private note, which is outside of what is agreed.
  private func mayBePrivate(_ text: String) -> Bool { !isReadOnly && text.hasPrefix("!") }

  /// Whether what would then be typed can be kept; where it can't, that is said.
  func mayType(_ text: String, _ desk: inout Desk) -> Bool {
    guard let why = refusal(typing: text) else { return true }
    desk.notice = .warning(why)
    desk.wereWordsRefused = true
    return false
  }

  func refusal(at row: FormRow<TalkAct>, typing text: String, _ today: Day) -> String? {
    // Looking back is apart from every record.
    if case .reflection? = page?.subject { return nil }
    guard !isReadOnly else { return Say.readOnly(self) }
    guard !mayBePrivate(text) else { return nil }
    switch row.answer(row.anyAnswer, today) {
    case .conversation(let events) where !mayKeep(events): return Say.readOnly(self)
    case .person where file.person.isMadeByNewerVersion: return Say.personOfNewerVersion
    case .conversation, .person, .archive, .act, .nothing, .refused, .first: return nil
    }
  }
}

extension FormRow {
  /// An answer by which it shows where answers to it are written.
  fileprivate var anyAnswer: Answer { isText ? .emptied : .chosen(chosen == 0 ? 1 : 0) }
}
