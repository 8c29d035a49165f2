import Canvas
import Conversation
import Testing

@testable import Interface

/// A program whose archive answers at once: keys and lines go in, all that follows is done.
struct Walker {
  var state: State
  let world: World
  var now: Moment

  static let began = Moment(milliseconds: 1_795_255_200_000, offset: 0, zone: "Europe/London")

  /// Opens a program, on the screen or in lines, over an archive; several may be opened one after the
  /// other, as after `kill -9`.
  init(_ world: World, isLineMode: Bool = false, at now: Moment = began) {
    self.world = world
    self.now = now
    state = State(
      size: Size(width: 80, height: 24), now: now, archiveExists: true,
      ids: IDSource(seed: UInt64(now.milliseconds)), isLineMode: isLineMode)
    if isLineMode { act(.line(World.passphrase)) } else { type(World.passphrase) }
    press(.enter)
  }

  mutating func act(_ action: Action) {
    now = now.adding(milliseconds: 20)
    for effect in update(&state, action, at: now) { world.take(effect) }
    while !world.isIdle {
      do {
        for answer in try world.answer() {
          for effect in update(&state, answer, at: now) { world.take(effect) }
        }
      } catch {
        Issue.record(error)
        return
      }
    }
  }

  mutating func press(_ keys: Key...) { for key in keys { act(.input(.key(key))) } }

  mutating func type(_ text: String) { for letter in text { press(.character(letter)) } }

  mutating func command(_ letter: Character) { press(.escape, .character(letter)) }

  /// Half a second passes in which no key is pressed.
  mutating func rest() {
    now = now.adding(milliseconds: 500)
    act(.woke)
  }

  // MARK: The form that is open

  var talk: Talk? { if case .talk(let talk) = state.route { talk } else { nil } }

  /// The rows of the form that is open, as far as a walk needs them.
  var rows: [WalkedRow] {
    switch state.route {
    case .talk(let talk): talk.showsRows ? walked(talk) : []
    case .personForm(let form): walked(form)
    case .aboutPerson(let page): walked(page)
    case .settings(let page): walked(page)
    case .create(let create): walked(create)
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: []
    }
  }

  private func walked(_ host: some FormHost) -> [WalkedRow] {
    host.form(state.desk).rows.map { row in
      WalkedRow(
        id: row.id, label: row.label, shown: row.shown, isText: row.isText,
        choices: row.choices.count, isReading: row.isReading, isButton: row.isButton)
    }
  }

  var focus: FormFocus? {
    switch state.route {
    case .talk(let talk): talk.formFocus
    case .personForm(let form): form.formFocus
    case .aboutPerson(let page): page.formFocus
    case .settings(let page): page.formFocus
    case .create(let create): create.formFocus
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: nil
    }
  }

  func row(_ id: RowID) -> WalkedRow? { rows.first { $0.id == id } }

  /// Goes to a row with the arrows.
  mutating func go(to id: RowID) {
    press(.home)
    for _ in 0..<80 where focus?.row != id { press(.down) }
  }

  var screen: String { view(state).canvas.text }
}

/// A row as it is met.
struct WalkedRow: Equatable {
  var id: RowID
  var label: String
  var shown: String
  var isText: Bool
  var choices: Int
  var isReading: Bool
  var isButton: Bool
}
