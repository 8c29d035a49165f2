import Conversation

/// One item of the record as a row of a page: what stands there, and what an answer makes of it.
///
/// Rows are made anew from the record whenever they are asked for; no state holds one.
struct Item {
  /// Its stable name, under which focus and half-typed text are kept.
  let id: String
  /// What is asked.
  let label: String
  /// What stands there now.
  let stands: Stands
  /// What can be chosen, in its order; empty where something is typed.
  let choices: [String]
  /// Which of them stands there.
  let chosen: Int?
  /// How a typed answer may look.
  let hint: String
  /// Whether *none*, *rather not say* and *not known* are answers too.
  let canBeNothing: Bool
  /// The property of the record that it is; `nil` for what is not an item of particulars.
  let property: Property?
  /// What a choice tells.
  let choose: (Int) -> ItemChange?
  /// What typed words tell; `nil` when they are not understood.
  let read: (String, Day) -> ItemChange?
  /// How typed words are understood, where that is worth showing.
  let echo: (String, Day) -> String?
  /// What one of the four nothings tells.
  let leave: (Nothing) -> ItemChange?

  /// A property of the record.
  struct Property {
    /// The particulars that have it.
    let items: Any.Type
    private let find: () -> String

    /// Its name as it stands in the code and in the stored JSON; it is looked for when asked.
    var name: String { find() }

    /// The stable name of its row, with the particulars that have it.
    var id: String {
      let items = String(reflecting: items).split(separator: ".").dropFirst()
      return (items + [Substring(name)]).joined(separator: ".")
    }

    init<Items: Particulars, Value>(_ path: WritableKeyPath<Items, Told<Value>?>) {
      items = Items.self
      find = { Items.name(of: path) }
    }
  }

  /// A row for a value; without a kind that says how it is asked for there is none.
  init<Value: Hashable & Sendable & Codable>(
    _ label: String, _ told: Told<Value>?, _ kind: ItemKind<Value>, canBeNothing: Bool = true,
    property: Property? = nil, tell: @escaping (Told<Value>) -> ItemChange?
  ) {
    self.label = label
    id = property?.id ?? label
    self.canBeNothing = canBeNothing
    self.property = property
    hint = kind.hint
    choices = kind.choices.map(\.words)
    chosen = kind.place(of: told)
    stands = kind.standing(told)
    choose = { number in kind.told(at: number).flatMap(tell) }
    read = { text, today in kind.told(text, today).flatMap(tell) }
    echo = { text, today in kind.echo(text, today) }
    leave = { tell(.nothing($0)) }
  }

  /// Whether something is typed there.
  var isText: Bool { choices.isEmpty }
}

/// What an answer writes down.
enum ItemChange: Equatable {
  /// Something of the talk.
  case conversation([ConversationEvent])
  /// Something of the person.
  case person(PersonEvent)
  /// Something of the archive itself.
  case archive(ArchiveEvent)
  /// Something for the clinician alone; it is kept when its page is left.
  case reflection(Reflection)
}

/// Rows under a heading.
struct ItemSection {
  /// The heading; empty for none.
  var title: String
  /// The rows.
  var items: [Item]
  /// Words below them that nobody answers.
  var foot: [String] = []
}

/// Rows for the items of one kind of particulars: a row is a key path and its words.
struct ItemRows<Items: Particulars> {
  private let told: Items
  private let tell: (Items) -> ItemChange

  init(_ told: Items, tell: @escaping (Items) -> ItemChange) {
    self.told = told
    self.tell = tell
  }

  /// The row of an item whose kind of value says how it is asked for.
  func row<Value: Askable>(
    _ path: WritableKeyPath<Items, Told<Value>?>, _ label: String
  ) -> Item {
    row(path, label, Value.kind)
  }

  /// The row of an item that is asked for in a way of its own.
  func row<Value>(
    _ path: WritableKeyPath<Items, Told<Value>?>, _ label: String, _ kind: ItemKind<Value>
  ) -> Item {
    let tell = tell
    return Item(
      label, told[keyPath: path], kind, property: Item.Property(path)
    ) { told in
      var changes = Items()
      changes[keyPath: path] = told
      return tell(changes)
    }
  }
}

extension Particulars {
  /// The name of the property at `path`: the one that stands in particulars with only this item.
  fileprivate static func name<Value>(of path: WritableKeyPath<Self, Told<Value>?>) -> String {
    var only = Self()
    only[keyPath: path] = .nothing(.unknown)
    let touched = Mirror(reflecting: only).children.first {
      ($0.value as? any ToldItem)?.nothing == .unknown
    }
    return touched?.label ?? ""
  }
}
