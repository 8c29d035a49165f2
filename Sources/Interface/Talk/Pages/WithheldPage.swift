import Conversation

extension TalkPageKind {
  /// What the person was not told.
  static let withheld = TalkPageKind(
    title: { _ in Say.pageOfWithheld },
    form: { talk, _ in
      let items = withheldItems(talk.whole.deciding)
      return Form(sections: [FormSection(rows: OnDemand(for: items) { FormRow($0) })])
    },
    readers: .clinicianUnderPlainTitle, isOutsideOfAgreement: true)
}
