import Conversation

/// Who agreed, when it is looked at again, what was given, and what was missing.
extension ClinicianSheet {
  var agreedWith: [Block] {
    let said = words.agreement
    var lines = record.agreements.map { agreed in
      switch agreed.agreement {
      case .person: said.person(agreed.at, agreed.version)
      case .representative(let who):
        said.representative(who.typedThroughout, fitted(who.name, .name), agreed.at, agreed.version)
      case .notAgreed(let reason): said.notAgreed(typed(reason), agreed.at)
      }
    }
    if lines.isEmpty { lines.append(said.notAsked) }
    lines += record.amendments.map { said.amended($0.version, typed($0.reason), $0.at) }
    if record.lateWords > 0 { lines.append(said.late(record.lateWords)) }
    lines.append(typed(said.sayBack(record.sayBack)))
    return [.heading(words.headings.agreed), .list(lines.map { .plain($0) })]
  }

  /// Whom it may be shared with, or that nobody asked.
  var sharing: [Block] {
    lines(words.headings.sharing, lines(of: record.sharing))
  }

  /// Plans that stand elsewhere, and never here (H22).
  var otherPlans: [Block] {
    lines(words.headings.otherPlans, lines(of: record.otherPlans))
  }

  var review: [Block] {
    let said = record.review.map { review in
      [
        day(review.when, said: review.said.day),
        words.notes.reviewOwner(fitted(name(review.owner), .name)),
      ]
    }
    return lines(words.headings.review, (said ?? []) + lines(of: record.reviewing))
  }

  /// The sheets the person was given, whichever they were: their kind is not told in a record
  /// that others may read (H06).
  var sheetGiven: [Block] {
    let said = words.agreement
    var lines = record.sheets.filter { $0.copy != .clinician }.map(said.sheet)
    if record.sheetIsDeclined { lines.append(said.sheetDeclined) }
    if lines.isEmpty { lines.append(said.noSheet) }
    return [.heading(words.headings.sheet), .list(lines.map { .plain($0) })]
  }

  /// What was missing and agreed past, of the last agreement.
  var gapsKept: [Block] {
    guard let agreed = record.agreements.last else { return [] }
    let lines = agreed.gaps.map { words.gaps($0, stepMissing(in: $0)) }
    let heading = Block.heading(words.headings.gaps)
    guard !lines.isEmpty else { return [heading, .paragraph(words.agreement.noGaps)] }
    return [heading, .list(lines.map { .plain($0) })]
  }

  private func stepMissing(in gap: Gap) -> String? {
    switch gap {
    case .stepWithoutOwner(let id), .stepWithoutDay(let id), .noLawfulBasis(let id),
      .toolNotChecked(let id), .signMissing(let id), .contactMissing(let id),
      .changeNotMade(let id):
      // A step that became a private note since has no words here.
      record.note(id).flatMap { $0.kind == .privateNote ? nil : quoting.inline($0) }
    case .identityNotAsked, .interpreterNotAsked, .familyInterpreted, .noNeed, .nothingMatters,
      .nothingWeighed, .nothingDecided, .decidersNotAsked, .noSafetyNet, .notSaidBack, .noReview:
      nil
    }
  }
}
