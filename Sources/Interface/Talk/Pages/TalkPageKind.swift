/// All that is said of a page over a talk, once, in the page's own file.
struct TalkPageKind: Sendable {
  /// What it is called.
  var title: @Sendable (Talk) -> String
  /// Its rows.
  var form: @Sendable (Talk, Desk) -> Form<TalkAct>
  /// Who may see it.
  var readers = Readers.everybody
  /// Whom it is for, where that is said beside its title.
  var eyes = ""
  /// Whether it stands outside of what is agreed: the clinician's own, and how promises went.
  var isOutsideOfAgreement = false
  /// Whether Enter on its last row closes it.
  var closesAtEnd = true
  /// The letters that do something on it, where nothing is typed.
  var keys: [Key] = []

  /// Who may see a page (rule 1 of the screens).
  enum Readers: Sendable {
    /// All who are here.
    case everybody
    /// The clinician: whose page it is stands above it, but not how their talk stands.
    case clinician
    /// The clinician: nothing of the person stands beside it.
    case clinicianUnderPlainTitle
  }

  /// A letter of a page.
  struct Key: Sendable {
    let letter: Character
    let label: String
    let act: TalkAct

    init(_ letter: Character, _ label: String, _ act: TalkAct) {
      (self.letter, self.label, self.act) = (letter, label, act)
    }
  }

  /// Whether nobody but the clinician may see it.
  var isPrivate: Bool { readers != .everybody }

  /// Whether it has a plain title, and nothing of the person beside it.
  var isPlain: Bool { readers == .clinicianUnderPlainTitle }
}
