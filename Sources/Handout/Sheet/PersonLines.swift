import Conversation

/// What was told of items, as it is said to the person.
extension PersonSheet {
  /// What was told of the items that stand on this sheet and are words or a day, each in words of
  /// its own.
  ///
  /// - Parameters:
  ///   - told: The items.
  ///   - first: The properties that come before the others.
  ///   - instead: What is said in place of a property's words; `nil` for nothing.
  /// - Returns: What is said, in the order of the record but for what comes first.
  func said<Items: Particulars>(
    of told: Items, first: [PartialKeyPath<Items>] = [],
    instead: [PartialKeyPath<Items>: String?] = [:]
  ) -> [String] {
    Items.items(first: first).filter(isOnThisSheet).compactMap { item in
      if let other = instead[item.property] { return other }
      return words(of: item, in: told).flatMap { words.items.sentences[item.id]?($0) }
    }
  }

  func isOnThisSheet<Items>(_ item: DataItem<Items>) -> Bool {
    item.sheets.contains(isDiscreet ? .neutral : .person)
  }

  private func words<Items>(of item: DataItem<Items>, in told: Items) -> String? {
    switch item.value {
    case .text(let path): told[keyPath: path].value.map(typed)
    case .day(let path, _): told[keyPath: path].value.map(written)
    case .flag, .number, .note, .choice, .plan, .sending, .risks: nil
    }
  }
}
