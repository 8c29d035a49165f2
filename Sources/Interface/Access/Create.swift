import Canvas
import Conversation

/// A new archive: who writes in it, and its passphrase twice.
public struct Create: Equatable, Sendable {
  /// Where the keys are.
  public internal(set) var formFocus = FormFocus()
  /// What was answered.
  var texts: [RowID: String] = [:]
  /// Whether the archive is being made.
  public internal(set) var isWorking = false

  init() {}

  private func text(_ row: RowID) -> String { texts[row] ?? "" }
}

extension RowID {
  fileprivate static let name = RowID("name")
  fileprivate static let role = RowID("role")
  fileprivate static let passphrase = RowID("passphrase")
  fileprivate static let again = RowID("again")
}

extension Create: FormHost {
  /// What an answer sets.
  enum Act: Equatable, Sendable {
    case set(RowID, String)
  }

  func form(_ desk: Desk) -> Form<Act> {
    Form(
      sections: [
        FormSection(rows: [
          row(.name, Say.yourName, .plain), row(.role, Say.yourRole, .plain),
          row(.passphrase, Say.passphrase, .secret), row(.again, Say.again, .secret),
        ])
      ], look: FormLook(column: 16, narrowColumn: 16, isBelowLabels: false))
  }

  private func row(_ id: RowID, _ label: String, _ kind: FieldKind) -> FormRow<Act> {
    FormRow(id: id, label: label, stands: .said(text(id)), asks: .text(kind)) { answer, _ in
      .act(.set(id, answer.text))
    }
  }

  var pageName: String { Say.createTitle }

  // There is no archive yet to keep half-typed text in.
  var draftPlace: Draft.Place? { nil }

  mutating func perform(_ act: Act, _ desk: inout Desk) -> [Effect]? {
    switch act {
    case .set(let row, let text):
      texts[row] = text
      if row == .passphrase, isWeak(passphrase: text) {
        desk.notice = .plain(weakPassphraseSentence(using: &desk.ids))
      }
      return []
    }
  }

  mutating func write(_ written: Written<Act>, _ desk: inout Desk) -> [Effect]? { [] }

  /// After the last row the archive is made, or it is said what is still missing, at its own row.
  mutating func passEnd(_ desk: inout Desk) -> [Effect] {
    if text(.name).trimmed.isEmpty { return stay(at: .name, Say.nameNeeded, &desk) }
    if text(.passphrase).isEmpty { return stay(at: .passphrase, Say.passphraseNeeded, &desk) }
    guard text(.passphrase) == text(.again) else {
      texts[.again] = nil
      return stay(at: .again, Say.passphrasesDiffer, &desk)
    }
    isWorking = true
    let clinician = Clinician(name: text(.name).trimmed, role: text(.role).trimmed)
    return [.create(passphrase: text(.passphrase), clinician: clinician)]
  }

  mutating func leave(_ desk: inout Desk) -> [Effect] {
    desk.destination = .quit
    return []
  }

  private mutating func stay(at row: RowID, _ why: String, _ desk: inout Desk) -> [Effect] {
    desk.notice = .warning(why)
    give(to: row, desk)
    return []
  }
}
