import Conversation

/// Items that belong together, each under its own name: `{"said": …}`, or `{"nothing": …}` with one
/// of the four kinds of nothing. No item is left out, so that nobody reads an empty place as *none*.
struct ItemsPart<Items: Particulars>: Encodable {
  let items: Items

  init(_ items: Items) { self.items = items }

  func encode(to encoder: any Encoder) throws {
    try items.encode(to: encoder)
    var fields = encoder.container(keyedBy: ItemName.self)
    for item in Items.items where !item.value.path.isTouched(in: items) {
      guard let name = ItemName(stringValue: item.name) else { continue }
      try fields.encode(Told<Bool>.nothing(.notDiscussed), forKey: name)
    }
  }
}

/// The name of an item: that of its property.
private struct ItemName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { return nil }
}

/// A note with the items that only its kind has.
struct ItemisedPart<Items: Particulars>: Encodable {
  let note: NotePart
  let particulars: ItemsPart<Items>

  init(_ note: Note, _ items: Items) {
    self.note = NotePart(note)
    particulars = ItemsPart(items)
  }

  private enum Key: CodingKey { case particulars }

  func encode(to encoder: any Encoder) throws {
    try note.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(particulars, forKey: .particulars)
  }
}
