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
    return point(note, adding: [items.day(note.at.day)], lines(of: told))
  }

  private var safeContact: [String] { lines(of: source.person.safeContact) }
}
