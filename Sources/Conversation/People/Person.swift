/// The identifier of a person, the same across all their conversations.
public typealias PersonID = ID<Person>

/// A person as their own stream tells: who they are and what they need.
public struct Person: Equatable, Sendable, Identifiable, Codable {
  /// Names this person in every stream.
  public let id: PersonID
  /// Name, birth and numbers.
  public var details: PersonDetails
  /// What they need so that talk and paper reach them.
  public var needs: AccessNeeds
  /// What else identifies or describes them.
  public var background = Background()
  /// Where they live and how they are reached.
  public var reach = Reach()
  /// How they are reached safely.
  public var safeContact = SafeContact()
  /// What else they need to take part.
  public var support = AccessSupport()
  /// Every page about themselves, the latest last.
  public var aboutMe: [AboutMe.Version] = []
  /// When any of this was last set.
  public var changed: Moment
  /// Holds events of a newer version: it may be read, not written.
  public var isMadeByNewerVersion = false
  /// Another entry for the same human, which stands for this one too.
  public var joinedTo: PersonID?

  /// The person that `entries` of a person's stream tell of; `nil` before they are registered.
  public init?(_ id: PersonID, _ entries: some Collection<Entry>) {
    self.init(id, entries, joined: [])
  }

  /// The person that `entries` of their stream and of others for the same human tell of; `nil` before
  /// they are registered.
  ///
  /// `joined` names entries for the same human whose streams are among `entries`: what they need and
  /// what they told counts, but name, birth and numbers are those of `id`.
  public init?(_ id: PersonID, _ entries: some Collection<Entry>, joined: Set<PersonID>) {
    let own = inEffect(entries.filter { $0.stream == .person(id) })
    let others = joined.flatMap { other in
      inEffect(entries.filter { $0.stream == .person(other) })
    }
    guard var found = Person(id, registeredIn: own) else { return nil }
    for entry in inOrder(own + others) {
      if case .unknown(.person, _) = entry.happening { found.isMadeByNewerVersion = true }
      guard case .person(let of, let event) = entry.happening else { continue }
      if of == id || event.countsForJoined {
        found.apply(event, at: entry.at, author: entry.author)
      }
    }
    self = found
  }

  /// Somebody as they were first entered.
  private init?(_ id: PersonID, registeredIn entries: [Entry]) {
    for entry in entries {
      if case .person(id, .registered(let details)) = entry.happening {
        self.init(id: id, details: details, needs: AccessNeeds(), changed: entry.at)
        return
      }
    }
    return nil
  }

  /// Does what one event of their stream does; one that takes back another does nothing by itself.
  public mutating func apply(_ event: PersonEvent, at: Moment, author: AuthorID) {
    switch event {
    case .registered, .undid, .redid: return
    case .joinedTo(let other):
      joinedTo = other
      return
    case .detailsChanged(let details): self.details = details
    case .needsSet(let needs): self.needs = needs
    case .told(let particulars): take(particulars, at: at, author: author)
    }
    changed = at
  }

  private mutating func take(_ particulars: PersonParticulars, at: Moment, author: AuthorID) {
    switch particulars {
    case .background(let changes): background.take(changes)
    case .reach(let changes): reach.take(changes)
    case .safeContact(let changes): safeContact.take(changes)
    case .support(let changes): support.take(changes)
    case .aboutMe(let changes):
      var page = aboutMe.last?.page ?? AboutMe()
      page.take(changes)
      aboutMe.append(AboutMe.Version(page: page, at: at, author: author))
    }
  }

  private init(id: PersonID, details: PersonDetails, needs: AccessNeeds, changed: Moment) {
    self.id = id
    self.details = details
    self.needs = needs
    self.changed = changed
  }

  /// What to call them: the name they like, else the given name, else the family name.
  public var calledName: String { details.calledName }
}

extension PersonEvent {
  /// Whether it tells of a person whose entry was joined to another for the same human: name, birth
  /// and numbers stay those of the other.
  fileprivate var countsForJoined: Bool {
    switch self {
    case .needsSet, .told: true
    case .registered, .detailsChanged, .joinedTo, .undid, .redid: false
    }
  }
}

/// Who a person is.
public struct PersonDetails: Equatable, Sendable, Codable {
  /// Family name as it is written, such as `O'Neill`; at most 40 characters are typed.
  public var family: String
  /// Given names as they are written.
  public var given: String
  /// Such as `Mrs`; at most 35 characters.
  public var title: String
  /// What they like to be called; empty when nothing else than the given name.
  public var preferredName: String
  /// Day of birth; `nil` when it is not known.
  public var born: Day?
  /// NHS number; `nil` when there is none or it is not known.
  public var nhsNumber: NHSNumber?
  /// How they describe their gender; empty when it was not asked.
  public var gender: String

  /// Details; all but the names may be left out.
  public init(
    family: String, given: String, title: String = "", preferredName: String = "",
    born: Day? = nil, nhsNumber: NHSNumber? = nil, gender: String = ""
  ) {
    self.family = family
    self.given = given
    self.title = title
    self.preferredName = preferredName
    self.born = born
    self.nhsNumber = nhsNumber
    self.gender = gender
  }

  /// The name in the form of the NHS Common User Interface: `OSEI, Margaret (Mrs)`.
  public var bannerName: String {
    var name = family.uppercased()
    if !given.isEmpty { name += name.isEmpty ? given : ", " + given }
    if !title.isEmpty { name += " (\(title))" }
    return name
  }

  /// The name as it stands in a letter: `Mrs Margaret Osei`.
  public var plainName: String {
    [title, given, family].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What to call them.
  public var calledName: String {
    [preferredName, given, family].first { !$0.isEmpty } ?? ""
  }
}

/// What a person needs so that talk and paper reach them (Accessible Information Standard,
/// DAPB1605: recorded once, shown whenever the person is met).
public struct AccessNeeds: Equatable, Sendable, Codable {
  /// How the sheet is printed.
  public var paper: Paper
  /// The language they speak best; empty means English.
  public var speaks: String
  /// The language they read when it is not English, or that they read none.
  public var reads: Told<String>?
  /// Whether an interpreter is needed.
  public var needsInterpreter: Bool
  /// Anything else, such as `hearing aid, sit on her left`.
  public var other: String

  /// Needs; nothing special unless given.
  public init(
    paper: Paper = .standard, speaks: String = "", reads: Told<String>? = nil,
    needsInterpreter: Bool = false, other: String = ""
  ) {
    self.paper = paper
    self.speaks = speaks
    self.reads = reads
    self.needsInterpreter = needsInterpreter
    self.other = other
  }

  /// The size and arrangement of the sheet.
  public enum Paper: String, Equatable, Sendable, Codable, CaseIterable {
    /// 12 point.
    case standard
    /// 18 point.
    case large
    /// One sentence a row.
    case plain
  }
}
