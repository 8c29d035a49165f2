/// What a conversation's event is to Undo and to an agreement.
enum EventNature {
  /// Something said, and kept for the record: Undo reaches it, an agreement seals it.
  case said
  /// Something that happened in the world: it did happen, and changes nothing that was agreed.
  case fact
  /// A turn in the life of the record itself: agreed, opened again, stopped.
  case turn
}

extension ConversationEvent {
  /// What it is to Undo and to an agreement.
  var nature: EventNature {
    switch self {
    case .planned, .identityAsked, .typingAsked, .told, .joined, .saidAlone, .noted, .revised,
      .moved, .topSet, .withdrawn, .sheetSet, .nothingSaid, .noteTold, .preferenceSet,
      .preferenceAnswered, .carriedOn, .rated, .optionWeighed, .decided, .decidersSet, .stepAgreed,
      .stepAnswered, .stepRenewed, .goalAnswered, .saidBack, .toldBack, .reviewSet, .changeAsked:
      .said
    case .cameIn, .left, .presentSince, .covered, .uncovered, .printed, .saved, .given, .sent,
      .safeForOthers, .textsAllowed,
      .sheetDeclined, .copied,
      .copiedToMainRecord, .closed, .sheetAnswered, .othersMayHear:
      // What the person wants on their sheet, or known, holds at once, also for what was agreed before.
      .fact
    case .started, .agreed, .amended, .abandoned, .undid, .redid: .turn
    }
  }

  /// Whether it counts whenever it comes, and changes nothing that was agreed.
  public var isOutsideOfAgreement: Bool { nature == .fact }

  /// Whether it seals what was written before it: an agreement does, a refusal does not.
  var seals: Bool {
    guard case .agreed(let agreement, _, _) = self else { return false }
    switch agreement {
    case .person, .representative: return true
    case .notAgreed: return false
    }
  }

  /// Whether Undo reaches it. What happened in the world, and what both agreed, did happen; that
  /// somebody left can be taken back, for it may have been the wrong key.
  public var canBeUndone: Bool {
    if case .left = self { return true }
    return nature == .said
  }

  /// Whether a note that the person asked to have changed is changed by it.
  public var settlesAChange: Bool {
    switch self {
    case .revised, .moved, .withdrawn, .sheetSet, .sheetAnswered, .noteTold, .preferenceSet, .rated,
      .optionWeighed, .decided, .stepAgreed:
      true
    case .started, .planned, .identityAsked, .typingAsked, .told, .joined, .cameIn, .left,
      .saidAlone,
      .presentSince, .othersMayHear, .covered, .uncovered, .noted, .topSet, .changeAsked,
      .nothingSaid, .preferenceAnswered, .carriedOn, .decidersSet, .stepAnswered, .stepRenewed,
      .goalAnswered,
      .saidBack, .toldBack, .reviewSet, .agreed,
      .amended, .abandoned, .closed, .printed, .saved, .given, .sent, .safeForOthers, .textsAllowed,
      .sheetDeclined, .copied,
      .copiedToMainRecord,
      .undid, .redid:
      false
    }
  }

  /// The note that it makes or changes; `nil` when it is about something else.
  public var note: NoteID? {
    switch self {
    case .noted(let note, _, _, _), .revised(let note, _), .moved(let note, _),
      .topSet(let note, _), .withdrawn(let note), .sheetSet(let note, _), .noteTold(let note, _),
      .preferenceSet(let note, _, _), .preferenceAnswered(let note, _), .carriedOn(let note, _),
      .rated(let note, _),
      .optionWeighed(let note, _, _, _), .decided(let note, _, _), .stepAgreed(let note, _, _),
      .stepAnswered(let note, _, _), .goalAnswered(let note, _, _, _), .sheetAnswered(let note, _),
      .changeAsked(let note, _), .stepRenewed(let note, _), .othersMayHear(let note, _),
      .toldBack(let note, _), .safeForOthers(let note, _):
      note
    case .started, .planned, .identityAsked, .typingAsked, .told, .joined, .cameIn, .left,
      .saidAlone,
      .presentSince, .covered, .uncovered, .nothingSaid, .decidersSet, .saidBack, .reviewSet,
      .agreed, .amended,
      .abandoned, .closed, .printed, .saved, .given, .sent, .textsAllowed, .sheetDeclined, .copied,
      .copiedToMainRecord, .undid,
      .redid:
      nil
    }
  }
}
