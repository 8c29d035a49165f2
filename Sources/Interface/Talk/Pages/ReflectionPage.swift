import Conversation

extension TalkPageKind {
  /// Looking back on a talk: apart from every record.
  static func reflection(_ reflection: Reflection) -> TalkPageKind {
    TalkPageKind(
      title: { _ in Say.pageOfReflection },
      form: { _, _ in
        let rows = OnDemand<FormRow<TalkAct>>(for: reflectionItems(reflection)) { item in
          FormRow(item) { .act(.reflect($0)) }
        }
        return Form(sections: [FormSection(rows: rows, foot: [Say.reflectionStaysApart])])
      },
      readers: .clinicianUnderPlainTitle)
  }
}
