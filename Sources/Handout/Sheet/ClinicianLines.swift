import Conversation

/// Lines of the clinician's copy: an item with its label, and texts that are too long for a field.
extension ClinicianSheet {
  var items: ItemWords { words.items }

  /// The lines of the items that were talked about, each with what it is called.
  ///
  /// - Parameters:
  ///   - told: The items.
  ///   - first: The properties that come before the others.
  ///   - instead: What stands in place of a property's line; `nil` for nothing.
  /// - Returns: The lines, in the order of the record but for what comes first.
  func lines<Items: Particulars>(
    of told: Items, first: [PartialKeyPath<Items>] = [],
    instead: [PartialKeyPath<Items>: String?] = [:]
  ) -> [String] {
    Items.items(first: first).compactMap { item in
      if let other = instead[item.property] { return other }
      return item.sheets.isDisjoint(with: [.clinicians, .privateEnd]) ? nil : line(item, told)
    }
  }

  /// The lines of some properties alone.
  func lines<Items: Particulars>(of told: Items, only: [PartialKeyPath<Items>]) -> [String] {
    Items.items.filter { only.contains($0.property) }.compactMap { line($0, told) }
  }

  private func line<Items>(_ item: DataItem<Items>, _ told: Items) -> String? {
    switch item.value {
    case .text(let path):
      line(item, told[keyPath: path]) { text in item.limit.map { fitted(text, $0) } ?? typed(text) }
    case .flag(let path): line(item, told[keyPath: path], items.answer)
    case .day(let path, _): line(item, told[keyPath: path], items.day)
    case .number(let path, _): line(item, told[keyPath: path]) { "\($0)" }
    case .note(let path, _): noteLine(item, told[keyPath: path])
    case .choice(let path): choiceLine(item, told, path)
    case .plan(let path): line(item, told[keyPath: path]) { items.plan($0.typedThroughout) }
    case .sending(let path): line(item, told[keyPath: path]) { items.sent($0.typedThroughout) }
    case .risks(let path): line(item, told[keyPath: path]) { items.risks($0.typedThroughout) }
    }
  }

  /// An item that was talked about: what was said, or which nothing it is; `nil` when nobody did.
  private func line<Items, Value>(
    _ item: DataItem<Items>, _ told: Told<Value>?, _ write: (Value) -> String
  ) -> String? {
    guard let told, told.nothing != .notDiscussed else { return nil }
    let value =
      switch told {
      case .said(let value): write(value)
      case .nothing(let why): words.nothing(why)
      }
    return items.line(items.labels[item.id] ?? "", value)
  }

  /// The same for a note: its words, unless it was taken back or became a private one.
  private func noteLine<Items>(_ item: DataItem<Items>, _ told: Told<NoteID>?) -> String? {
    if let id = told.value {
      guard let note = record.note(id), note.kind != .privateNote else { return nil }
    }
    return line(item, told) { id in record.note(id).map { quoting.inline($0) } ?? "" }
  }

  private func choiceLine<Items, Path: ChoicePath<Items>>(
    _ item: DataItem<Items>, _ told: Items, _ choice: Path
  ) -> String? {
    line(item, told[keyPath: choice.path], items.choice)
  }

  /// A text in full; when its field of the main record holds less, it says so (hazard H12).
  func fitted(_ text: String, _ limit: FieldLimit) -> String {
    guard text.count > limit.rawValue else { return typed(text) }
    return "\(typed(text)) [\(items.overLimit(text.count, limit.rawValue))]"
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
