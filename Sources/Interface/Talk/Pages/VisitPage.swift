import Conversation

extension TalkPageKind {
  /// *Say more* of the visit that is open.
  static let visit = TalkPageKind(
    title: { _ in Say.pageOfVisit },
    form: { talk, _ in Form(sections: talk.record.visitSections.map { FormSection($0) }) })
}
