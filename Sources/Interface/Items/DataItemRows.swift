import Conversation

/// Rows made from the declared items themselves: what is asked, how, and what an answer tells.
extension ItemRows {
  /// The rows of the items that may stand on an ordinary page.
  func rows(_ links: NoteLinks = NoteLinks()) -> [Item] {
    Items.asked.filter { $0.sensitivity != .hidden }.map { row($0, links) }
  }

  /// The rows of those that may not: they stand on pages that open to whoever is alone (rule 1).
  var hiddenRows: [Item] {
    Items.asked.filter { $0.sensitivity == .hidden }.map { row($0, NoteLinks()) }
  }

  private func row(_ item: DataItem<Items>, _ links: NoteLinks) -> Item {
    let label = Say.label(of: item)
    return switch item.value {
    case .text(let path): row(path, label)
    case .flag(let path): row(path, label)
    case .day(let path, .past): row(path, label, .past)
    case .day(let path, .coming): row(path, label, .coming)
    case .number(let path, let range): row(path, label, .number(range))
    case .note(let path, let kind): row(path, label, .note(among: links.notes[kind] ?? []))
    case .choice(let path): row(path, label)
    case .plan(let path): row(path, label)
    case .sending(let path): row(path, label)
    case .risks(let path): row(path, label)
    }
  }

  private func row<Path: ChoicePath<Items>>(_ choice: Path, _ label: String) -> Item {
    row(choice.path, label, ItemKind(oneOf: Path.Value.allCases.map { ($0, Say.choice($0)) }))
  }
}

/// What rows of a note can point to: the notes of some kinds that it may belong to.
struct NoteLinks {
  var notes: [NoteKind: [Note]] = [:]
}

extension Say {
  /// How a choice is said on the screen; every one that an item can hold has words.
  static func choice(_ choice: some Choice) -> String { (choice as? any Choosable)?.words ?? "" }
}
