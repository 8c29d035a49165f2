import Conversation

/// A file that others wrote: named, looked at as a whole, and then taken in or left.
struct FileOfOthers: Equatable, Sendable {
  /// How it was named; empty before that.
  var path = ""
  /// How far it is.
  var stage = Stage.named

  /// How far a file is on its way in.
  enum Stage: Equatable, Sendable {
    /// It has a name, or not even that.
    case named
    /// The archive reads it.
    case isLookedAt
    /// This is what taking it in would do.
    case looked(LookAtFiles)
    /// The archive takes it in.
    case isTakenIn
  }

  /// The page: the name, what would change, and the buttons.
  var sections: [FormSection<SettingsPage.Act>] {
    [FormSection(rows: [nameRow], foot: foot)] + (look.map(sections) ?? [])
  }

  private var look: LookAtFiles? { if case .looked(let look) = stage { look } else { nil } }

  private var nameRow: FormRow<SettingsPage.Act> {
    FormRow(
      id: RowID("file"), label: Say.Files.name,
      stands: path.isEmpty ? .nothing(.notDiscussed) : .said(path), asks: .text(.plain),
      hint: Say.Files.hint
    ) { answer, _ in .act(.look(answer.text)) }
  }

  private var foot: [String] {
    switch stage {
    case .named, .looked: [Say.Files.whatItDoes]
    case .isLookedAt: [Say.Files.isLookedAt]
    case .isTakenIn: [Say.Files.isTakenIn]
    }
  }

  private func sections(_ look: LookAtFiles) -> [FormSection<SettingsPage.Act>] {
    let own = look.own == 0 ? [] : [Say.Files.own(look.own)]
    let nothing = look.own == 0 && look.offers.isEmpty ? [Say.Files.nothingNew] : []
    return [
      read("own", Say.Files.comesIn, own + nothing),
      read("offer", Say.Files.byOthers, look.offers),
      read("left", Say.Files.leftOut, look.left),
      FormSection(rows: buttons(look)),
    ].filter { !$0.rows.isEmpty }
  }

  private func read(
    _ id: String, _ title: String, _ lines: [String]
  ) -> FormSection<SettingsPage.Act> {
    FormSection(
      title: title,
      rows: OnDemand(for: lines.indices) { place in
        FormRow(
          id: RowID("\(id) \(place)"), label: "", stands: .said(lines[place]), asks: .reading)
      })
  }

  private func buttons(_ look: LookAtFiles) -> OnDemand<FormRow<SettingsPage.Act>> {
    var own = FormRow<SettingsPage.Act>(
      id: RowID("takeIn"), label: Say.Files.takeIn, stands: .said(""),
      asks: .button(.takeIn(takingOver: false)))
    own.isPassedOver = !look.offers.isEmpty
    var over = FormRow<SettingsPage.Act>(
      id: RowID("takeOver"), label: Say.Files.takeOver, stands: .said(""),
      asks: .button(.takeIn(takingOver: true)))
    over.confirmation = Say.Files.nobodyChecked(look.names)
    return (look.own > 0 ? [own] : []) + (look.offers.isEmpty ? [] : [over])
  }
}

extension SettingsPage {
  private var file: FileOfOthers? {
    get { if case .file(let file) = subject { file } else { nil } }
    set { if let newValue, file != nil { subject = .file(newValue) } }
  }

  /// Asks the archive what a file would change; an empty name asks nothing.
  mutating func look(at path: String) -> [Effect] {
    file = FileOfOthers(path: path, stage: path.isEmpty ? .named : .isLookedAt)
    return path.isEmpty ? [] : [.look(at: path)]
  }

  /// Takes in what was looked at, as it was then.
  mutating func takeIn(takingOver: Bool) -> [Effect]? {
    guard case .looked(let look)? = file?.stage else { return nil }
    file?.stage = .isTakenIn
    return [.takeIn(look, takingOver: takingOver)]
  }

  /// Shows what the archive found in the file that is named.
  mutating func show(_ look: LookAtFiles, _ desk: Desk) -> [Effect] {
    guard file?.path == look.path, file?.stage == .isLookedAt else { return [] }
    file?.stage = .looked(look)
    giveAgain(desk)
    return []
  }

  /// The file could not be looked at, or not be taken in: nothing was changed.
  mutating func stayOut(_ why: String, _ desk: inout Desk) -> [Effect] {
    desk.notice = .warning(why)
    file?.stage = .named
    giveAgain(desk)
    return []
  }

  /// The file was taken in.
  mutating func tookIn(_ count: Int, _ desk: inout Desk) -> [Effect] {
    desk.notice = .plain(Say.Files.tookIn(count))
    file = FileOfOthers()
    giveAgain(desk)
    return []
  }
}
