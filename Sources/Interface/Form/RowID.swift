import Conversation

/// The stable name of a row: focus and half-typed text are kept under it, half-typed text also on
/// the disk.
public struct RowID: Hashable, Sendable {
  /// What it is called on its page.
  let name: String
  /// What it is about, where a page has the same row for several things.
  private let subject: ID<Never>?

  /// A row that its page has once.
  init(_ name: String) {
    self.name = name
    subject = nil
  }

  /// A row that its page has for each of several things.
  init<Subject>(_ name: String, _ subject: ID<Subject>) {
    self.name = name
    self.subject = subject.recast(as: Never.self)
  }
}

extension RowID {
  /// The note that it is about, where it is about one.
  var note: NoteID? { subject?.recast(as: Note.self) }
}

extension RowID: CustomStringConvertible {
  /// Reads the written form; there is none that can't be read.
  init(written text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    name = parts.first.map(String.init) ?? ""
    subject = parts.count > 1 ? ID(String(parts[1])) : nil
  }

  /// The written form: the name, and after a slash what it is about.
  public var description: String { subject.map { "\(name)/\($0)" } ?? name }
}
