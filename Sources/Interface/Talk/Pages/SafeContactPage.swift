import Conversation

extension TalkPageKind {
  /// How the person is reached safely.
  static let safeContact = TalkPageKind(
    title: { _ in Say.pageOfSafeContact },
    form: { talk, _ in Form(sections: [FormSection(rows: talk.safeContactRows)]) },
    readers: .clinicianUnderPlainTitle)
}

extension Talk {
  var safeContactRows: OnDemand<FormRow<TalkAct>> {
    OnDemand(for: safeContactItems(file.person.safeContact)) { FormRow($0) }
  }
}
