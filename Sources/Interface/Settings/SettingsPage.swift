import Canvas
import Conversation

/// The page of what belongs to the archive and to no talk: who writes, who helps when somebody may
/// not be safe, and what every sheet says of the service.
public struct SettingsPage: Equatable, Sendable {
  /// Where the keys are.
  public internal(set) var formFocus = FormFocus()
  /// Which of its pages is open.
  var subject = Subject.settings

  /// A page of the settings.
  enum Subject: Equatable, Sendable {
    /// They themselves.
    case settings
    /// A file that others wrote.
    case file(FileOfOthers)
    /// Talks that were left long ago.
    case oldTalks(OldTalks)
  }

  init(_ subject: Subject = .settings) { self.subject = subject }
}

extension SettingsPage: FormHost {
  /// What is done here besides answering.
  enum Act: Equatable, Sendable {
    /// A printer is remembered for this machine.
    case choosePrinter(String)
    /// Opens the page of files that others wrote.
    case openFiles
    /// Looks at the file or folder of this name.
    case look(String)
    /// Takes in what was looked at.
    case takeIn(takingOver: Bool)
    /// Opens the page of talks that were left long ago.
    case openOldTalks
    /// Says why they are stopped.
    case reason(String)
    /// Stops them.
    case stopTalks
  }

  func form(_ desk: Desk) -> Form<Act> {
    switch subject {
    case .settings: settings(desk)
    case .file(let file): Form(sections: file.sections)
    case .oldTalks(let old): Form(sections: old.sections(on: desk.now.day))
    }
  }

  private func settings(_ desk: Desk) -> Form<Act> {
    guard let session = desk.session else { return Form(sections: []) }
    return Form(sections: [
      FormSection(
        title: Say.Settings.you,
        rows: [
          clinicianRow("name", Say.Settings.name, \.name, session, needed: Say.nameNeeded),
          clinicianRow("role", Say.Settings.role, \.role, session, needed: nil),
        ]),
      FormSection(
        title: Say.Settings.help,
        rows: [
          helpRow("lead", Say.Settings.lead, \.lead, session.help),
          helpRow("contact", Say.Settings.contact, \.contact, session.help),
          helpRow("outOfHours", Say.Settings.outOfHours, \.outOfHours, session.help),
        ], foot: [Say.Settings.helpIsShown]),
      FormSection(
        title: Say.Settings.service,
        rows: [
          serviceRow("service", Say.Settings.serviceName, \.name, session.service),
          serviceRow("address", Say.Settings.address, \.address, session.service),
          serviceRow("telephone", Say.Settings.telephone, \.telephone, session.service),
          serviceRow("hours", Say.Settings.hours, \.hours, session.service),
          serviceRow("whenClosed", Say.Settings.whenClosed, \.whenClosed, session.service),
          serviceRow(
            "closedInWriting", Say.Settings.closedInWriting, \.whenClosedInWriting, session.service),
          serviceRow("ownLine", Say.Settings.ownLine, \.ownLine, session.service),
        ], foot: [Say.Settings.serviceIsShown]),
      FormSection(title: Say.thisMachine, rows: [printerRow(desk.printers)]),
      FormSection(
        title: Say.Settings.more,
        rows: [
          button("oldTalks", Say.OldTalks.open, .openOldTalks),
          button("files", Say.Files.open, .openFiles),
        ]),
    ])
  }

  private func button(_ id: String, _ label: String, _ act: Act) -> FormRow<Act> {
    FormRow(id: RowID(id), label: label, stands: .said(""), asks: .button(act))
  }

  private func printerRow(_ printers: Printers) -> FormRow<Act> {
    let id = RowID("printer")
    guard !printers.names.isEmpty else {
      return FormRow(
        id: id, label: Say.Paper.printer, stands: .said(printers.chosen ?? Say.noPrinterKnown),
        asks: .reading)
    }
    return FormRow(
      id: id, label: Say.Paper.printer,
      asks: .choice(
        printers.names, chosen: printers.chosen.flatMap { printers.names.firstIndex(of: $0) })
    ) { answer, _ in
      guard case .chosen(let number) = answer, let name = printers.names[checked: number] else {
        return .nothing
      }
      return .act(.choosePrinter(name))
    }
  }

  private func clinicianRow(
    _ id: String, _ label: String, _ path: WritableKeyPath<Clinician, String>, _ session: Session,
    needed: String?
  ) -> FormRow<Act> {
    FormRow(
      id: RowID(id), label: label, stands: .said(session.clinician[keyPath: path]),
      asks: .text(.plain)
    ) { answer, _ in
      if answer.text.isEmpty, let needed { return .refused(needed) }
      var changed = session.clinician
      changed[keyPath: path] = answer.text
      return .archive(.clinicianSet(author: session.author, clinician: changed))
    }
  }

  /// A row of words of one of several that are kept together.
  private func wordsRow<Whole>(
    _ id: String, _ label: String, _ path: WritableKeyPath<Whole, String>, of whole: Whole,
    event: @escaping (Whole) -> ArchiveEvent
  ) -> FormRow<Act> {
    let words = whole[keyPath: path]
    return FormRow(
      id: RowID(id), label: label,
      stands: words.isEmpty ? .nothing(.notDiscussed) : .said(words), asks: .text(.plain)
    ) { answer, _ in
      var changed = whole
      changed[keyPath: path] = answer.text
      return .archive(event(changed))
    }
  }

  private func helpRow(
    _ id: String, _ label: String, _ path: WritableKeyPath<LocalHelp, String>, _ help: LocalHelp
  ) -> FormRow<Act> {
    wordsRow(id, label, path, of: help) { .localHelpSet(help: $0) }
  }

  private func serviceRow(
    _ id: String, _ label: String, _ path: WritableKeyPath<Service, String>, _ service: Service
  ) -> FormRow<Act> {
    wordsRow(id, label, path, of: service) { .serviceSet(service: $0) }
  }

  var pageName: String {
    switch subject {
    case .settings: Say.Settings.title
    case .file: Say.Files.title
    case .oldTalks: Say.OldTalks.title
    }
  }

  var draftPlace: Draft.Place? { .settings }

  mutating func write(_ written: Written<Act>, _ desk: inout Desk) -> [Effect]? {
    guard case .archive(let event) = written else { return [] }
    desk.apply(event)
    return desk.keep([.archive(event)])
  }

  mutating func perform(_ act: Act, _ desk: inout Desk) -> [Effect]? {
    switch act {
    case .choosePrinter(let name): return desk.choosePrinter(name)
    case .openFiles:
      open(.file(FileOfOthers()), desk)
      return [.loadDrafts(.settings)]
    case .look(let path): return look(at: path)
    case .takeIn(let takingOver): return takeIn(takingOver: takingOver)
    case .openOldTalks:
      open(.oldTalks(OldTalks()), desk)
      return [.loadOldTalks]
    case .reason(let reason):
      if case .oldTalks(var old) = subject {
        old.reason = reason
        subject = .oldTalks(old)
      }
      return []
    case .stopTalks: return stopTalks(&desk)
    }
  }

  /// Opens one of the pages.
  private mutating func open(_ subject: Subject, _ desk: Desk) {
    self.subject = subject
    begin(desk)
  }

  mutating func passEnd(_ desk: inout Desk) -> [Effect] {
    subject == .settings ? leave(&desk) : []
  }

  mutating func leave(_ desk: inout Desk) -> [Effect] {
    let kept = leaveForm(&desk)
    let opened: RowID
    switch subject {
    case .settings:
      desk.destination = .home
      return kept
    case .file: opened = RowID("files")
    case .oldTalks: opened = RowID("oldTalks")
    }
    subject = .settings
    begin(at: opened, desk)
    return kept
  }
}

extension Desk {
  /// Takes what was set, so that every page says it at once.
  mutating func apply(_ event: ArchiveEvent) {
    switch event {
    case .clinicianSet(_, let clinician): session?.clinician = clinician
    case .localHelpSet(let help): session?.help = help
    case .serviceSet(let service): session?.service = service
    case .created, .unlocked, .personOpened, .conversationOpened, .disclosed, .exported, .backedUp,
      .imported, .passphraseChanged, .recovered, .reflected, .privateListed, .restored,
      .keyChanged, .held, .released, .disposed, .auditRead, .deviceSet, .tookOver:
      break
    }
  }
}
