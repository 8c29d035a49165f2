/// An event that bears a `type` in its stored form: the name of its case.
protocol Typed {
  var type: String { get }
}

extension PersonEvent: Typed {
  /// The name of its case, as it stands in the stored JSON.
  public var type: String {
    switch self {
    case .registered: "registered"
    case .detailsChanged: "detailsChanged"
    case .needsSet: "needsSet"
    case .told: "told"
    case .joinedTo: "joinedTo"
    case .undid: "undid"
    case .redid: "redid"
    }
  }
}

extension ConversationEvent: Typed {
  /// The name of its case, as it stands in the stored JSON.
  public var type: String {
    switch self {
    case .started: "started"
    case .planned: "planned"
    case .identityAsked: "identityAsked"
    case .typingAsked: "typingAsked"
    case .told: "told"
    case .joined: "joined"
    case .cameIn: "cameIn"
    case .left: "left"
    case .saidAlone: "saidAlone"
    case .presentSince: "presentSince"
    case .othersMayHear: "othersMayHear"
    case .covered: "covered"
    case .uncovered: "uncovered"
    case .noted: "noted"
    case .revised: "revised"
    case .moved: "moved"
    case .topSet: "topSet"
    case .withdrawn: "withdrawn"
    case .sheetSet: "sheetSet"
    case .sheetAnswered: "sheetAnswered"
    case .changeAsked: "changeAsked"
    case .nothingSaid: "nothingSaid"
    case .noteTold: "noteTold"
    case .preferenceSet: "preferenceSet"
    case .preferenceAnswered: "preferenceAnswered"
    case .carriedOn: "carriedOn"
    case .rated: "rated"
    case .optionWeighed: "optionWeighed"
    case .decided: "decided"
    case .decidersSet: "decidersSet"
    case .stepAgreed: "stepAgreed"
    case .stepAnswered: "stepAnswered"
    case .stepRenewed: "stepRenewed"
    case .goalAnswered: "goalAnswered"
    case .saidBack: "saidBack"
    case .toldBack: "toldBack"
    case .reviewSet: "reviewSet"
    case .agreed: "agreed"
    case .amended: "amended"
    case .abandoned: "abandoned"
    case .closed: "closed"
    case .printed: "printed"
    case .saved: "saved"
    case .given: "given"
    case .sent: "sent"
    case .safeForOthers: "safeForOthers"
    case .textsAllowed: "textsAllowed"
    case .sheetDeclined: "sheetDeclined"
    case .copied: "copied"
    case .copiedToMainRecord: "copiedToMainRecord"
    case .undid: "undid"
    case .redid: "redid"
    }
  }
}

extension ArchiveEvent: Typed {
  /// The name of its case, as it stands in the stored JSON.
  public var type: String {
    switch self {
    case .created: "created"
    case .clinicianSet: "clinicianSet"
    case .localHelpSet: "localHelpSet"
    case .serviceSet: "serviceSet"
    case .unlocked: "unlocked"
    case .personOpened: "personOpened"
    case .conversationOpened: "conversationOpened"
    case .disclosed: "disclosed"
    case .exported: "exported"
    case .backedUp: "backedUp"
    case .imported: "imported"
    case .passphraseChanged: "passphraseChanged"
    case .recovered: "recovered"
    case .reflected: "reflected"
    case .privateListed: "privateListed"
    case .restored: "restored"
    case .keyChanged: "keyChanged"
    case .held: "held"
    case .released: "released"
    case .disposed: "disposed"
    case .auditRead: "auditRead"
    case .deviceSet: "deviceSet"
    case .tookOver: "tookOver"
    }
  }
}
