import Conversation

@testable import Interface

// What a test can't go on without is asked for by `#require`, never passed over.

extension Note.Content {
  var goal: Goal? { if case .goal(let goal) = self { goal } else { nil } }
  var option: Option? { if case .option(let option) = self { option } else { nil } }
  var step: Step? { if case .step(let step) = self { step } else { nil } }

  var privateNote: PrivateNote? {
    if case .privateNote(let note) = self { note } else { nil }
  }
}

extension Route {
  var personPage: PersonPage? { if case .person(let page) = self { page } else { nil } }
  var reading: Reading? { if case .reading(let reading) = self { reading } else { nil } }

  /// The person form that is open, if it is.
  var personForm: PersonForm? { if case .personForm(let form) = self { form } else { nil } }
}
