import Conversation

/// Who says that it is right: the person, or somebody who may speak for them (hazard H09).
extension Talk {
  /// Those who may say so, in the order in which they are numbered. Somebody else than the person is
  /// offered for a child, or where a doubt is recorded whether the person can decide about something
  /// named: nobody because they are here.
  var mayAgree: [WhoAgrees] {
    guard needsSomebodyElse else { return [.person] }
    let here = record.present.filter { $0.part == .companion || $0.part == .representative }
    let named = record.deciding.who.value.map { name in
      here.contains { name.lowercased().hasPrefix($0.name.lowercased()) } ? [] : [name]
    }
    return [.person] + (here.map(\.name) + (named ?? [])).map { .somebody($0) } + [.bestInterests]
  }

  /// Who says that it is right.
  enum WhoAgrees: Equatable {
    case person
    case somebody(String)
    /// The clinician decides in the person's best interests, having asked those who know them.
    case bestInterests
  }

  private var needsSomebodyElse: Bool {
    if let born = file.person.details.born, born.age(on: today) < 18 { return true }
    return record.notes(.option).contains { note in
      guard case .option(let option) = note.content else { return false }
      switch option.particulars.capacity.value {
      case .inDoubt, .lacking: return true
      case .present, .none: return false
      }
    }
  }

  /// The agreement with somebody; `nil` while nobody said by what authority.
  func agreement(with who: WhoAgrees) -> Agreement? {
    let deciding = record.deciding
    switch who {
    case .person: return .person
    case .bestInterests:
      let asked = record.present.filter(\.cameWithPerson).map(\.name).joined(separator: ", ")
      return .representative(
        Representative(
          name: clinician.name, authority: .bestInterests,
          detail: asked.isEmpty ? "" : Say.afterAsking(asked)))
    case .somebody(let name):
      guard deciding.who.value == name, let authority = deciding.authority.value else { return nil }
      return .representative(
        Representative(
          name: name, authority: authority, detail: deciding.authorityDetail.value ?? "",
          wasSeen: deciding.authoritySeen.value))
    }
  }

  /// Notes who decides for the person; what was told of another's authority is not theirs.
  mutating func nameDecider(_ name: String, _ desk: inout Desk) -> [Effect] {
    guard record.deciding.who.value != name else { return [] }
    var changes = Deciding()
    changes.who = .said(name)
    if record.deciding.who.isAnswered {
      changes.authority = .nothing(.notDiscussed)
      changes.authorityDetail = .nothing(.notDiscussed)
      changes.authoritySeen = .nothing(.notDiscussed)
    }
    return keep([.told(particulars: .deciding(changes: changes))], &desk)
  }
}
