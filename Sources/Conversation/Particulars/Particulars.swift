/// Items that belong together, such as how to reach somebody. Each property is an item, `Told?`,
/// and its name is its name in the stored JSON: it is never changed.
///
/// An event carries one of these with only the items in it that were told; the fold lays it over
/// what was told before.
public protocol Particulars: Hashable, Sendable, Codable {
  /// Particulars of which nobody has talked yet.
  init()
  /// Lays newer ones over these: what they do not touch stays.
  mutating func take(_ newer: Self)
}

extension Particulars {
  /// Every text that was told in these, in the order of the items.
  var texts: [String] {
    if self == Self() { return [] }
    return strings(in: self)
  }
}

/// Every text in a value, however deep it stands; names of cases are none.
private func strings(in value: Any) -> [String] {
  if let text = value as? String { return [text] }
  return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
}

/// Items about a person, told in the person's own stream.
public enum PersonParticulars: Hashable, Sendable, Codable {
  /// Names, numbers and what else identifies or describes them.
  case background(changes: Background)
  /// Where they live and how they are reached.
  case reach(changes: Reach)
  /// How they are reached safely.
  case safeContact(changes: SafeContact)
  /// What they need so that talk and paper reach them, beyond language and paper.
  case support(changes: AccessSupport)
  /// The page about themselves.
  case aboutMe(changes: AboutMe)
}

/// Items about a whole visit, told in the stream of its conversation.
public enum VisitParticulars: Hashable, Sendable, Codable {
  /// When, where and how it took place, and who answers for it.
  case visit(changes: Visit)
  /// How words came through from another language.
  case interpreting(changes: Interpreting)
  /// Who may decide, and what the person was not told.
  case deciding(changes: Deciding)
  /// Whom the record may be shared with.
  case sharing(changes: Sharing)
  /// Plans that stand elsewhere.
  case otherPlans(changes: OtherPlans)
  /// Who sees to it that it is looked at again.
  case reviewing(changes: Reviewing)
}

/// Items about one note; they count only for a note of their kind.
public enum NoteParticulars: Hashable, Sendable, Codable {
  /// Of what matters.
  case matter(changes: Matter)
  /// Of how the person wants things done.
  case preference(changes: Preference.Particulars)
  /// Of a goal.
  case goal(changes: Goal.Particulars)
  /// Of a way forward.
  case option(changes: Option.Particulars)
  /// Of a step.
  case step(changes: Step.Particulars)
  /// Of a step that uses a digital tool.
  case digitalTool(changes: DigitalTool)
  /// Of a step that introduces the person to somebody.
  case introduction(changes: Introduction)
  /// Of what to do if things change.
  case contingency(changes: Contingency)
  /// Of a private note.
  case privateNote(changes: PrivateNote)
}
