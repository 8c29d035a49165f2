import Canvas
import Conversation

/// Words being looked for in every conversation.
public struct Finding: Equatable, Sendable {
  /// What is looked for.
  public internal(set) var field = Field()
  /// What was found.
  public internal(set) var page = Page<Hit>(items: [])
  /// The row that has the keys.
  public internal(set) var chosen = 0
  /// Whether an answer has come.
  public internal(set) var isAnswered = false
  /// What was meant to narrow and can't be read.
  var misread: [Narrowing.Misread] = []

  init() {}
}

extension State {
  mutating func openFinding() -> [Effect] {
    var effects: [Effect] = []
    if case .talk = route { effects = inTalk { $0.close(&$1) } }
    route = .finding(Finding())
    typedAhead.isListAsked = false
    return effects
  }

  mutating func findingKey(_ key: Key) -> [Effect] {
    guard case .finding(var finding) = route else { return [] }
    switch key {
    case .up: finding.chosen = max(0, finding.chosen - 1)
    case .down: finding.chosen = max(0, min(finding.page.items.count - 1, finding.chosen + 1))
    case .pageDown where finding.page.hasMore: return find(finding, page: finding.page.number + 1)
    case .pageUp where finding.page.number > 0: return find(finding, page: finding.page.number - 1)
    case .enter:
      return finding.page.items[checked: finding.chosen].map { hit in
        switch hit.place {
        case .talk(let conversation, _, _, _): [.open(conversation, .reading)]
        case .page: [.loadPerson(hit.person)]
        }
      } ?? []
    default:
      let before = finding.field.text
      guard finding.field.take(key, width: 60) else { return [] }
      finding.chosen = 0
      finding.isAnswered = finding.field.text == before && finding.isAnswered
      route = .finding(finding)
      return finding.field.text == before ? [] : find(finding, page: 0)
    }
    route = .finding(finding)
    return []
  }

  /// The same finds as they are now.
  mutating func findAgain() -> [Effect] {
    guard case .finding(let finding) = route, finding.isAnswered else { return [] }
    return find(finding, page: finding.page.number)
  }

  private mutating func find(_ finding: Finding, page: Int) -> [Effect] {
    generation += 1
    let query = Query(finding.field.text, on: now.day)
    var finding = finding
    finding.misread = query.narrowing.misread
    if query.isEmpty {
      finding.page = Page(items: [])
      typedAhead.isListAsked = false
    }
    route = .finding(finding)
    return query.isEmpty ? [] : [.find(query, page: page, generation)]
  }

  mutating func found(_ answer: Generation, _ page: Page<Hit>) {
    guard case .finding(var finding) = route, answer == generation else { return }
    finding.page = page
    finding.isAnswered = true
    finding.chosen = min(finding.chosen, max(0, page.items.count - 1))
    route = .finding(finding)
  }
}
