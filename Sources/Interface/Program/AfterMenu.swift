import Canvas
import Conversation

/// What happened right after the menu was closed: whoever meant to open it may take the next letter for
/// a command, though it is text.
enum AfterMenu: Equatable, Sendable {
  /// Nothing of that kind.
  case nothing
  /// The key before closed the menu.
  case closed
  /// In the empty note line a letter was typed that is also a command; the next key says what it is.
  case held(Character)
}

extension State {
  /// A key after the menu was closed: a letter that may be a command is asked about, and Enter does it.
  /// `nil` where the key is what it always is.
  mutating func take(_ key: Key, after: AfterMenu) -> [Effect]? {
    switch (after, key) {
    case (.closed, .character(let letter)):
      guard case .talk(let talk) = route, overlay == nil, talk.isNoteLineEmpty,
        let hint = menuHints.first(where: { $0.letter == letter }), hint.off == nil
      else { return nil }
      let effects = talkKey(key)
      notice = .plain(Say.commandOrText(letter, hint.label))
      afterMenu = .held(letter)
      return effects
    case (.held(let letter), .enter):
      changeTalk { $0.takeAway(letter) }
      return take(letter: letter)
    case (.nothing, _), (.closed, _), (.held, _): return nil
    }
  }
}

extension Talk {
  /// Whether the note line has the keys and nothing is in it.
  fileprivate var isNoteLineEmpty: Bool { !showsRows && focus == .note && field.isEmpty }

  /// Takes a letter out of the note line that was meant as a command.
  fileprivate mutating func takeAway(_ letter: Character) {
    if field.text == String(letter) { field = Field() }
  }
}
