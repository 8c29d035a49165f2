import Conversation

/// What is said of a passphrase that could be guessed; it may be kept all the same.
public func weakPassphraseSentence(using random: inout some RandomNumberGenerator) -> String {
  "Somebody could guess that. Three words are better: \(threeWords(using: &random)). You may keep it."
}

extension Say {
  static let codePutAway = "(on your paper)"
  static let lastGroupAsk = "Its last group: "
  static let notTheLastGroup = "That is not the last group of the code. Look at your paper again."

  static let codeNotChecked = "Not checked. Look soon whether the code on your paper can be read."

  /// What is asked when the code was written down.
  static let recoveryCheck = "So that you know it can be read: type the last group from your paper."
}
