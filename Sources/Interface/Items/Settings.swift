import Conversation

/// The page of what belongs to the archive and to no talk: who writes, and who helps.
extension State {
  /// What stands on it; nothing while the archive is locked.
  var settingsSections: [ItemSection] {
    guard let session else { return [] }
    return [
      ItemSection(title: Say.Settings.you, items: clinicianItems(session)),
      ItemSection(
        title: Say.Settings.help, items: helpItems(session.help), foot: [Say.Settings.helpIsShown]),
    ]
  }

  private func clinicianItems(_ session: Session) -> [Item] {
    func item(_ label: String, _ path: WritableKeyPath<Clinician, String>) -> Item {
      Item(
        label, .said(session.clinician[keyPath: path]), String.kind, canBeNothing: false
      ) { told in
        told.value.map { text in
          var changed = session.clinician
          changed[keyPath: path] = text
          return .archive(.clinicianSet(author: session.author, clinician: changed))
        }
      }
    }
    return [item(Say.Settings.name, \.name), item(Say.Settings.role, \.role)]
  }

  private func helpItems(_ help: LocalHelp) -> [Item] {
    func item(_ label: String, _ path: WritableKeyPath<LocalHelp, String>) -> Item {
      let words = help[keyPath: path]
      return Item(label, words.isEmpty ? nil : .said(words), String.kind) { told in
        var changed = help
        changed[keyPath: path] = told.value ?? ""
        return .archive(.localHelpSet(help: changed))
      }
    }
    return [
      item(Say.Settings.lead, \.lead), item(Say.Settings.contact, \.contact),
      item(Say.Settings.outOfHours, \.outOfHours),
    ]
  }

  /// Takes what was set, so that every page says it at once.
  mutating func take(_ event: ArchiveEvent) {
    switch event {
    case .clinicianSet(_, let clinician): session?.clinician = clinician
    case .localHelpSet(let help): session?.help = help
    case .created, .unlocked, .personOpened, .conversationOpened, .disclosed, .exported, .backedUp,
      .imported, .passphraseChanged, .recovered, .reflected, .privateListed, .restored,
      .keyChanged, .held, .released, .disposed:
      break
    }
  }
}
