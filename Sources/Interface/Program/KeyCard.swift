import Conversation
import Handout

/// The keys on a card to print and lay beside the keyboard: all from the tables of keys.
public func keyCard(on day: Day) -> Document {
  let isStage: (PlaceKey<TalkCommand>) -> Bool = { $0.hint.letter?.isNumber == true }
  let stages = Talk.commands.filter(isStage).map(\.hint)
  let commands = Talk.commands.filter { !isStage($0) }.map(\.hint) + programKeys.map(\.hint)
  return Document(
    title: Say.KeyCard.title, fileTitle: Say.KeyCard.title, subtitle: Say.KeyCard.about,
    identity: [], owner: Document.Owner(Say.KeyCard.title, ""), standing: .agreed,
    blocks: [.heading(Say.KeyCard.writing), .list(Say.Help.intro.map { .plain($0) })]
      + table(Say.KeyCard.stages, stages) + table(Say.KeyCard.commands, commands)
      + letterPlaces.flatMap { table($0.title, $0.hints) },
    closing: [Say.program], reference: nil, language: "en", layout: .standard,
    made: Moment(milliseconds: Int64(day.number) * 86_400_000, offset: 0).isoToTheSecond)
}

/// The places where letters act by themselves, with their keys.
let letterPlaces: [(title: String, hints: [KeyHint])] = [
  (Say.KeyCard.home, Home.table.map(\.hint).joined),
  (Say.KeyCard.person, PersonPage.table.map(\.hint).joined),
  (Say.KeyCard.reading, Reading.table.map(\.hint).joined),
]

private func table(_ title: String, _ hints: [KeyHint]) -> [Block] {
  [
    .heading(title),
    .table(headings: Say.KeyCard.headings, rows: hints.map { [$0.names, $0.help] }),
  ]
}
