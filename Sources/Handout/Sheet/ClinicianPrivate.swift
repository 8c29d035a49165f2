import Conversation

/// What stands at the end of the clinician's copy, and only when it was asked for: private notes,
/// and how the person is reached safely. Whoever pastes it is told to hide it.
extension ClinicianSheet {
  var hiddenFromOnline: [Block] {
    guard source.hasPrivateNotes else { return [] }
    let points = record.notes(.privateNote).map(privatePoint) + safeContact.map { .plain($0) }
    let heading = Block.heading(words.headings.hideOnline)
    return points.isEmpty
      ? [heading, .paragraph(words.nothing(.none))] : [heading, .list(points)]
  }

  private func privatePoint(_ note: Note) -> Block.Item {
    guard case .privateNote(let told) = note.content else { return quoting.item(note) }
    let lines = [
      line(.isSafeToday, told.isSafeToday), line(.othersAtRisk, told.othersAtRisk),
      line(.did, told.did), line(.toldWho, told.toldWho, limit: .name),
      line(.toldOn, told.toldOn), line(.shareWith, told.shareWith),
      line(.takeHome, told.takeHome, items.takeHome), line(.hideOnline, told.hideOnline),
    ]
    return point(note, adding: [items.day(note.at.day)], lines.compactMap { $0 })
  }

  private var safeContact: [String] {
    let safe = source.person.safeContact
    return [
      line(.safeWay, safe.way, items.contactWay), line(.safeWhen, safe.when),
      line(.askFor, safe.askFor), line(.never, safe.never), line(.neverTell, safe.neverTell),
    ].compactMap { $0 }
  }
}
