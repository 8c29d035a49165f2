import Conversation
import Handout

/// The keys on a card to print and lay beside the keyboard: all from the one table of commands.
public func keyCard(on day: Day) -> Document {
  let stages = bindings.filter { $0.letter?.isNumber == true }
  let commands = bindings.filter { $0.letter?.isNumber != true }
  func rows(_ bindings: [Binding]) -> [[String]] {
    bindings.map { [$0.letter.map { "Esc \($0)" } ?? "Esc :", $0.help] }
  }
  return Document(
    title: Say.KeyCard.title, subtitle: Say.KeyCard.about, identity: [],
    runningHead: Say.KeyCard.title, standing: .agreed,
    blocks: [
      .heading(Say.KeyCard.writing), .list(Say.Help.intro.map { .plain($0) }),
      .heading(Say.KeyCard.stages), .table(headings: Say.KeyCard.headings, rows: rows(stages)),
      .heading(Say.KeyCard.commands),
      .table(headings: Say.KeyCard.headings, rows: rows(commands)),
    ],
    foot: Say.program, reference: nil, language: "en", layout: .standard,
    made: Moment(milliseconds: Int64(day.number) * 86_400_000, offset: 0).isoToTheSecond)
}
