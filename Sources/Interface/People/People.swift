import Canvas
import Conversation

/// People, found by name, number or birthday as it is typed.
public struct People: Equatable, Sendable {
  /// What is looked for.
  public internal(set) var field = Field()
  /// Those found.
  public internal(set) var page = Page<PersonRow>(items: [])
  /// The row that has the keys.
  public internal(set) var chosen = 0

  init() {}
}

extension State {
  mutating func openPeople() -> [Effect] {
    route = .people(People())
    return askForPeople("", page: 0)
  }

  private mutating func askForPeople(_ text: String, page: Int) -> [Effect] {
    generation += 1
    return [.loadPeople(text, page: page, generation)]
  }

  /// The same people as they are now.
  mutating func askForPeopleAgain() -> [Effect] {
    guard case .people(let people) = route else { return [] }
    return askForPeople(people.field.text, page: people.page.number)
  }

  mutating func peopleKey(_ key: Key) -> [Effect] {
    guard case .people(var people) = route else { return [] }
    switch key {
    case .up: people.chosen = max(0, people.chosen - 1)
    case .down: people.chosen = min(people.page.items.count, people.chosen + 1)
    case .pageDown where people.page.hasMore:
      return askForPeople(people.field.text, page: people.page.number + 1)
    case .pageUp where people.page.number > 0:
      return askForPeople(people.field.text, page: people.page.number - 1)
    case .enter:
      // The row after the last one enters somebody new, with the name that was typed.
      guard let row = people.page.items[checked: people.chosen] else {
        return openPersonForm(people.field.text)
      }
      return [.loadPerson(row.id)]
    default:
      let before = people.field.text
      guard people.field.take(key, width: 60) else { return [] }
      people.chosen = 0
      route = .people(people)
      return people.field.text == before ? [] : askForPeople(people.field.text, page: 0)
    }
    route = .people(people)
    return []
  }

  mutating func peopleFound(_ answer: Generation, _ page: Page<PersonRow>) {
    guard case .people(var people) = route, answer == generation else { return }
    people.page = page
    people.chosen = min(people.chosen, page.items.count)
    route = .people(people)
  }
}
