import Conversation

/// A page of items in line mode: the same rows as lines, and what a typed line does there.
extension Say.Line {
  /// The title of a page, with the name of whose it is where that may be said.
  static func place(_ page: ItemsPage, _ state: State) -> [String] {
    let title = Say.title(page.subject, state)
    guard !page.subject.isPrivate else { return [title] }
    return switch state.route {
    case .talk(let talk): [banner(talk.file.person, state.now), title]
    case .person(let shown): [banner(shown.file.person, state.now), title]
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .reading, .finding: [title]
    }
  }

  /// Every row with its number, below the heading that it belongs to.
  static func list(_ page: ItemsPage, _ state: State) -> [String] {
    var lines: [String] = []
    var number = 0
    for section in state.sections(of: page.subject) {
      if !section.title.isEmpty { lines.append(section.title) }
      for item in section.items {
        number += 1
        lines.append("#\(number)  \(item.label): \(item.shown)")
      }
      lines += section.foot
    }
    if case .privateNote = page.subject { lines += Say.inDanger(state.session?.help) }
    return lines
  }

  /// What is asked about the row that has the keys.
  static func ask(_ item: Item?) -> String {
    guard let item else { return Say.Line.itemsClose }
    let nothing = item.canBeNothing ? ", :z nothing here" : ""
    guard item.isText else {
      let choices = item.choices.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
      return "\(item.label)? \(choices); Enter goes on\(nothing), \(Say.Line.itemsClose)"
    }
    let hint = item.hint.isEmpty ? "" : " (\(item.hint))"
    let stands = item.words.isEmpty ? "" : " [\(item.words)]"
    return "\(item.label)\(hint)\(stands); Enter goes on\(nothing), \(Say.Line.itemsClose)"
  }

  static func earlier(_ count: Int) -> String { "\(Say.pageOfEarlier): \(count), :e opens them." }
  static let itemsClose = ":q back."
  static let myNotesAsk = "A number opens; Enter closes."

  /// What stands on *My notes*, by number.
  static func myNotes(_ talk: Talk) -> [String] {
    talk.myNotesRows.enumerated().map { number, row in
      let (before, words) = Say.myNotesRow(row, talk)
      return "\(number + 1)  " + [before, words].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }
}

extension State {
  /// A line on a page of items: a number or words answer the row, an empty one goes on.
  mutating func itemsLine(_ line: String, _ page: ItemsPage) -> [Effect] {
    if line.hasPrefix(":"), let letter = line.dropFirst().first {
      let effects = itemsMenuKey(.character(letter), page)
      return letter == "z" ? effects + (keepItem() ?? []) : effects
    }
    if line.hasPrefix("#"), let number = Int(line.dropFirst()) {
      if itemsOpen.indices.contains(number - 1) { chooseItem(number - 1) }
      return []
    }
    guard let item = itemChosen else { return [] }
    if !line.isEmpty {
      if item.isText {
        changeItems { $0.field = Field(line) }
      } else if let number = item.choice(in: line) {
        changeItems { $0.picked = .choice(number) }
      } else {
        notice = .plain(Say.Line.chooseNumber(item.choices.count))
        return []
      }
    }
    return itemsKey(.enter, page)
  }

  /// A line on *My notes*: a number opens a row, anything else closes the page.
  mutating func myNotesLine(_ line: String) -> [Effect] {
    guard case .talk(let talk) = route, let number = Int(line),
      talk.myNotesRows.indices.contains(number - 1)
    else { return closeMyNotes() }
    let notes = MyNotes(chosen: number - 1)
    layer = .myNotes(notes)
    return myNotesKey(.enter, notes)
  }
}

extension Item {
  /// The choice that a line means, by its number or how it begins.
  fileprivate func choice(in line: String) -> Int? {
    if let number = Int(line) { return choices.indices.contains(number - 1) ? number - 1 : nil }
    return choices.firstIndex { $0.lowercased().hasPrefix(line.lowercased()) }
  }
}
