import Conversation

/// Who says that it is right: the person, or somebody who may speak for them (hazard H09).
extension Talk {
  /// Those who may agree in the person's stead: who is here, and who was named as deciding. Their
  /// authority stands with the visit, so that nothing is asked twice.
  var representatives: [String] {
    let here = record.present.filter { $0.part == .companion || $0.part == .representative }
      .map(\.name)
    guard let named = record.deciding.who.value else { return here }
    return here.filter { !named.lowercased().hasPrefix($0.lowercased()) } + [named]
  }

  /// The row *Is it right*.
  var agreementRow: ShownRow {
    let choices = [Say.saysSo(name)] + representatives.map { Say.agreesFor($0, name) }
    let chosen = agreedBy.flatMap { representatives.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return ShownRow(
      row: .agreement, label: Say.isItRight, value: .choice(choices, chosen: chosen))
  }

  /// By what authority somebody agrees for the person; no row while the person does.
  var authorityRow: ShownRow? {
    guard let agreedBy, representatives.contains(agreedBy) else { return nil }
    let deciding = record.deciding
    let seen = deciding.authoritySeen.value == true ? ", " + Say.paperSeen : ""
    let words = deciding.authority.value.map { $0.words + seen }
    return ShownRow(
      row: .authority, label: Say.label(at: \Deciding.authority),
      value: .plain(words ?? Say.nothing(.notDiscussed)))
  }

  /// By whom it would be agreed now; `nil` while nobody said by what authority.
  var agreement: Agreement? {
    guard let agreedBy, representatives.contains(agreedBy) else { return .person }
    return record.deciding.authority.value.map {
      .representative(
        Representative(
          name: agreedBy, authority: $0, detail: record.deciding.authorityDetail.value ?? "",
          wasSeen: record.deciding.authoritySeen.value))
    }
  }
}

extension State {
  /// Chooses who says that it is right; their name is kept with the visit.
  mutating func chooseAgreement(_ number: Int) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard let name = talk.representatives[checked: number - 1] else {
      changeTalk { $0.agreedBy = nil }
      return []
    }
    changeTalk { $0.agreedBy = name }
    guard talk.record.deciding.who.value != name else { return [] }
    var changes = Deciding()
    changes.who = .said(name)
    if talk.record.deciding.who.isAnswered {
      // What was told of another's authority is not theirs.
      changes.authority = .nothing(.notDiscussed)
      changes.authorityDetail = .nothing(.notDiscussed)
      changes.authoritySeen = .nothing(.notDiscussed)
    }
    return keepInTalk([.told(particulars: .deciding(changes: changes))])
  }

  /// Asks for the authority of whoever agrees for the person.
  mutating func askAuthority() -> [Effect] {
    openItems(.visit, atItem: "authority")
    notice = .warning(Say.authorityFirst)
    return []
  }
}
