import Conversation

/// Lines of the clinician's copy: an item with its label, and texts that are too long for a field.
extension ClinicianSheet {
  var items: ItemWords { words.items }

  /// An item that was talked about: what was said, or which nothing it is; `nil` when nobody did.
  func line<Value>(
    _ label: ItemLabel, _ item: Told<Value>?, _ write: (Value) -> String
  ) -> String? {
    guard let item, item.nothing != .notDiscussed else { return nil }
    let value =
      switch item {
      case .said(let value): write(value)
      case .nothing(let why): words.nothing(why)
      }
    return items.line(items.label(label), value)
  }

  /// The same for a text, which may have a limit.
  func line(_ label: ItemLabel, _ item: Told<String>?, limit: FieldLimit? = nil) -> String? {
    line(label, item) { text in limit.map { fitted(text, $0) } ?? text }
  }

  /// The same for yes and no.
  func line(_ label: ItemLabel, _ item: Told<Bool>?) -> String? {
    line(label, item, items.answer)
  }

  /// The same for a day.
  func line(_ label: ItemLabel, _ item: Told<Day>?) -> String? { line(label, item, items.day) }

  /// The same for a note: its words, unless it was taken back or became a private one.
  func line(_ label: ItemLabel, _ item: Told<NoteID>?) -> String? {
    if let id = item.value {
      guard let note = record.note(id), note.kind != .privateNote else { return nil }
    }
    return line(label, item) { id in record.note(id).map { quoting.inline($0) } ?? "" }
  }

  /// A text in full; when its field of the main record holds less, it says so (hazard H12).
  func fitted(_ text: String, _ limit: FieldLimit) -> String {
    guard text.count > limit.rawValue else { return text }
    return "\(text) [\(items.overLimit(text.count, limit.rawValue))]"
  }

  /// What says that a note's words are too long for their field; `nil` when they are not.
  func excess(of note: Note, _ limit: FieldLimit) -> [String] {
    note.words.text.count > limit.rawValue
      ? [items.overLimit(note.words.text.count, limit.rawValue)] : []
  }

  /// A note with lines of its own below it.
  func point(_ note: Note, adding remarks: [String] = [], _ lines: [String]) -> Block.Item {
    guard !lines.isEmpty else { return quoting.item(note, adding: remarks) }
    return .plain(([quoting.inline(note, adding: remarks)] + lines).joined(separator: "\n"))
  }

  /// A section of lines; without any, that nobody talked about it.
  func lines(_ heading: String, _ lines: [String?]) -> [Block] {
    let said = lines.compactMap { $0 }
    guard !said.isEmpty else {
      return [.heading(heading), .paragraph(words.nothing(.notDiscussed))]
    }
    return [.heading(heading), .list(said.map { .plain($0) })]
  }
}
