/// What a way forward has besides its words.
public struct Option: Equatable, Sendable, Codable {
  /// What is good and what is hard about it for this person.
  public var weights: [Weight] = []
  /// How it stands.
  public var decision: Decision?
  /// How sure the person is that it is right for them, 1 to 10.
  public var sureness: Int?
  /// What else was told of it.
  public var particulars = Particulars()

  /// A way forward not weighed yet.
  public init() {}

  /// One thing that is good or hard about a way forward.
  public struct Weight: Equatable, Sendable, Codable, Identifiable {
    /// Names it.
    public let id: NoteID
    /// Good or hard.
    public var side: Side
    /// In whose words.
    public var words: Words
    /// The words as they were first written, when they were mended since (hazard H05).
    public var firstWords: Words?
    /// Whether it was left off the sheet, or chosen for it; `nil` while nobody said, and then what
    /// a companion said stays off.
    public var isOffSheet: Bool?

    /// Whether it may be seen by the person: on the sheet, on the turned screen.
    public var isOnSheet: Bool {
      if let isOffSheet { return !isOffSheet }
      return switch words.speaker {
      case .person, .clinician: true
      case .companion: false
      }
    }
  }

  /// Items of a way forward.
  public struct Particulars: Conversation.Particulars {
    /// Whether the person can decide about this, now (Mental Capacity Act 2005: it is assumed,
    /// and asked of one decision at one time; an unwise decision is no sign of it).
    public var capacity: Told<Capacity>?
    /// What raised the doubt, and what was done to support them.
    public var capacityWhy: Told<String>?
    /// On what lawful basis it may be decided none the less.
    public var basis: Told<LawfulBasis>?
    /// Who was asked, or decided, on that basis.
    public var basisWho: Told<String>?
    /// The name of a decision aid that was used.
    public var aid: Told<String>?
    /// What kind of aid it is.
    public var aidKind: Told<AidKind>?
    /// Where it can be found.
    public var aidPlace: Told<String>?

    /// A way forward of which nothing else was told.
    public init() {}

    /// Its name in the stored JSON.
    public static let group = "option"

    /// Its items.
    public static let items: [DataItem<Self>] = [
      DataItem("capacity", .one(of: \.capacity), "GMC, SDM R", .clinicians, on: .clinicians),
      DataItem("capacityWhy", .text(\.capacityWhy), "GMC", .clinicians, on: .clinicians),
      DataItem("basis", .one(of: \.basis), "SDM R, GMC", .person, on: .all),
      DataItem("basisWho", .text(\.basisWho), "SDM R, GMC 50", .clinicians, on: .clinicians),
      DataItem("aid", .text(\.aid), "SDM R", .person, on: .all),
      DataItem("aidKind", .one(of: \.aidKind), "SDM R", .clinicians, on: .clinicians),
      DataItem("aidPlace", .text(\.aidPlace), "SDM R", .person, on: .all),
    ]
  }

  /// Whether it can't be decided now: capacity is in doubt or lacking, and no lawful basis stands
  /// here that fits (hazard H09).
  public var awaitsLawfulBasis: Bool {
    switch particulars.capacity.value {
    case .none, .present: false
    case .inDoubt: particulars.basis.value == nil
    case .lacking: particulars.basis.value == nil || particulars.basis.value == .person
    }
  }
}

/// A decision about a way forward.
public struct Decision: Equatable, Sendable, Codable {
  /// Not yet decided, decided, no longer.
  public var status: DecisionStatus
  /// What still stands against it, and who says so.
  public var reservation: Words?
  /// When it was said.
  public var at: Moment
}

/// Whether somebody can decide about one thing at one time.
public enum Capacity: String, Choice {
  /// They can; asked because there was a doubt.
  case present
  /// It is in doubt.
  case inDoubt
  /// It was assessed, and they can't now.
  case lacking
}

/// On what lawful basis something may be decided where capacity was in doubt.
public enum LawfulBasis: String, Choice {
  /// With support the person decided themselves.
  case person
  /// In the person's best interests, those who know them having been asked.
  case bestInterests
  /// An attorney for health and welfare decided.
  case healthAttorney
  /// A deputy of the court decided.
  case deputy
  /// A court decided.
  case court
  /// A valid advance decision covers it.
  case advanceDecision
  /// Somebody with parental responsibility decided.
  case parent
}

/// What kind of decision aid was used.
public enum AidKind: String, Choice {
  /// On paper.
  case paper
  /// On a web page.
  case web
  /// A film.
  case film
  /// Something else.
  case other
}
