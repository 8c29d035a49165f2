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

extension Talk {
  /// Chooses who says that it is right; their name is kept with the visit.
  mutating func chooseAgreement(_ number: Int, _ desk: inout Desk) -> [Effect] {
    agreedBy = representatives[checked: number - 1]
    guard let agreedBy, record.deciding.who.value != agreedBy else { return [] }
    var changes = Deciding()
    changes.who = .said(agreedBy)
    if record.deciding.who.isAnswered {
      // What was told of another's authority is not theirs.
      changes.authority = .nothing(.notDiscussed)
      changes.authorityDetail = .nothing(.notDiscussed)
      changes.authoritySeen = .nothing(.notDiscussed)
    }
    return keep([.told(particulars: .deciding(changes: changes))], &desk)
  }
}
