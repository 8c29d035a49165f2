import Conversation

/// The sheet as a text message: the steps that the person does, and whom to contact. It holds no
/// quotation, reason, number of theirs, diagnosis or company, for others may see a telephone's screen.
public struct TextMessage: Equatable, Sendable {
  /// What it says.
  public let text: String
  /// How many steps of theirs are not in it, because they are somebody's own words.
  public let leftOut: Int

  /// The message of a record.
  ///
  /// - Parameter request: What it is made from; its service is whom to contact.
  public init(_ request: SheetRequest) {
    let said = request.words.person.carried.message
    let steps = request.carried.notes(.step).filter { note in
      guard let step = note.step else { return false }
      return step.who == .person && step.status.isOpen
    }
    let plain = steps.filter { !$0.words.isQuote && $0.words.form != .interpreted }
    leftOut = steps.count - plain.count
    let lines = plain.map { note in
      said.step(
        withoutEnd(begun(note.words.text)), note.step?.when.due(from: note.at.day))
    }
    text = ((lines.isEmpty ? [] : [said.next] + lines) + TextMessage.contact(request, said))
      .map { printable(oneLine($0)) }.joined(separator: "\n")
  }

  private static func contact(_ request: SheetRequest, _ said: MessageWords) -> [String] {
    let service = request.service
    let closed = service.whenClosed(for: request.person)
    let ring =
      service.telephone.isEmpty
      ? [] : [said.questions(service.telephone, service.hours.isEmpty ? nil : service.hours)]
    return ring + (closed.isEmpty ? [] : [said.closed(closed)]) + [said.emergency]
  }

  /// The message as it is kept once it was written.
  func document(of request: SheetRequest) -> Document {
    let said = request.words.person.carried.message
    return Document(
      title: said.title, fileTitle: request.words.fileTitle, subtitle: "", identity: [],
      owner: Document.Owner("", ""), standing: .agreed, blocks: [.paragraph(text)], closing: [],
      reference: request.reference, fixedWords: request.words.fixed,
      language: request.words.language,
      layout: Document.Layout(request.layout), made: request.at.isoToTheSecond)
  }
}

private func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
}

private func withoutEnd(_ text: String) -> String {
  text.last == "." ? String(text.dropLast()) : text
}
