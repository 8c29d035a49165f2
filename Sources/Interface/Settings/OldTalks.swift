import Conversation

/// Talks that were left long ago and never gone on with: looked at as a list, and stopped together with
/// one reason. What was said in them stays and can be read; a private note still waits to be finished.
struct OldTalks: Equatable, Sendable {
  /// The talks, the oldest first; `nil` until the archive has answered.
  var talks: [HomeRow]?
  /// Why they are stopped.
  var reason = ""

  /// The page: why, which, and the button.
  func sections(on today: Day) -> [FormSection<SettingsPage.Act>] {
    guard let talks else { return [FormSection(rows: [], foot: [Say.OldTalks.areLookedFor])] }
    guard !talks.isEmpty else {
      return [FormSection(rows: [read("none", Say.OldTalks.none)])]
    }
    var stop = FormRow<SettingsPage.Act>(
      id: RowID("stopTalks"), label: Say.OldTalks.stop(talks.count), stands: .said(""),
      asks: .button(.stopTalks))
    stop.confirmation = Say.OldTalks.confirm(talks.count)
    return [
      FormSection(rows: [reasonRow], foot: [Say.OldTalks.whatItDoes]),
      FormSection(
        title: Say.OldTalks.which,
        rows: OnDemand(for: talks.indices) { place in
          read("talk \(place)", Say.OldTalks.line(talks[place]))
        }),
      FormSection(rows: [stop]),
    ]
  }

  private var reasonRow: FormRow<SettingsPage.Act> {
    FormRow(
      id: RowID("reason"), label: Say.OldTalks.reason,
      stands: reason.isEmpty ? .nothing(.notDiscussed) : .said(reason), asks: .text(.plain),
      hint: Say.OldTalks.hint
    ) { answer, _ in .act(.reason(answer.text)) }
  }

  private func read(_ id: String, _ words: String) -> FormRow<SettingsPage.Act> {
    FormRow(id: RowID(id), label: "", stands: .said(words), asks: .reading)
  }
}

extension SettingsPage {
  /// Stops every talk of the list, in one go.
  mutating func stopTalks(_ desk: inout Desk) -> [Effect]? {
    guard case .oldTalks(var old) = subject, let talks = old.talks, !talks.isEmpty else {
      return nil
    }
    guard !old.reason.isEmpty else {
      desk.notice = .warning(Say.OldTalks.reasonNeeded)
      return nil
    }
    let effects = desk.keep(
      talks.map { .conversation($0.conversation, .abandoned(reason: old.reason)) })
    desk.notice = .plain(Say.OldTalks.stopped(talks.count))
    old.talks = []
    subject = .oldTalks(old)
    return effects
  }

  /// Shows the talks that the archive found.
  mutating func show(_ talks: [HomeRow], _ desk: Desk) -> [Effect] {
    guard case .oldTalks(var old) = subject, old.talks == nil else { return [] }
    old.talks = talks
    subject = .oldTalks(old)
    // What is half typed stands at its row, which is there only now.
    return talks.isEmpty ? [] : [.loadDrafts(.settings)]
  }
}
