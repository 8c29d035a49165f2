/// A data item of the record: a property of particulars, declared once beside them.
///
/// Taking it in, finding its words, the row that asks for it, its line on a sheet, its place in the
/// JSON, the list of every data item and the made-up values of tests follow from this declaration.
/// What it is called stands with the other words, under its `id`.
public struct DataItem<Items: Particulars>: Sendable {
  /// The name of its property, which is its key in the stored JSON: it is never changed.
  public let name: String
  /// What may be said of it, and the property that holds it.
  public let value: ItemValue<Items>
  /// Which standards ask for it, and where: M mandatory, R required, O optional; else whose it is.
  public let standards: String
  /// How many characters its field of the main record holds; `nil` when there is no such field or
  /// it has no limit.
  public let limit: FieldLimit?
  /// Who may read it.
  public let sensitivity: Sensitivity
  /// The sheets on which it stands.
  public let sheets: ItemSheets

  /// An item that may be read by those whom `sensitivity` names.
  init(
    _ name: String, _ value: ItemValue<Items>, _ standards: String, limit: FieldLimit? = nil,
    _ sensitivity: Sensitivity, on sheets: ItemSheets
  ) {
    self.name = name
    self.value = value
    self.standards = standards
    self.limit = limit
    self.sensitivity = sensitivity
    self.sheets = sheets
  }

  /// Names it among all items of the record, such as `step.strategy`.
  public var id: String { Items.group + "." + name }

  /// The property that holds it, to tell it from others.
  public var property: PartialKeyPath<Items> { value.path.property }
}

extension DataItem {
  /// Lays what was told newer over what was told before; a number out of its range changes nothing.
  func lay(_ newer: Items, over items: inout Items) {
    if case .number(let path, let range) = value, let number = newer[keyPath: path].value,
      !range.contains(number)
    {
      return
    }
    value.path.lay(newer, over: &items)
  }

  /// The words that were told of it; `nil` when there are none.
  func text(in items: Items) -> String? {
    switch value {
    case .text(let path): items[keyPath: path].value
    case .plan(let path): items[keyPath: path].value?.place
    case .sending(let path): items[keyPath: path].value?.how
    case .risks(let path):
      switch items[keyPath: path].value {
      case .known(let text): text
      case .noneKnown, nil: nil
      }
    case .flag, .day, .number, .note, .choice: nil
    }
  }
}

/// What may be said of an item, with the property that holds it.
public enum ItemValue<Items: Particulars>: Sendable {
  /// A property that holds what was told of an item.
  public typealias Path<Value: Hashable & Sendable & Codable> =
    WritableKeyPath<Items, Told<Value>?> & Sendable

  /// Words.
  case text(Path<String>)
  /// Yes or no.
  case flag(Path<Bool>)
  /// A day.
  case day(Path<Day>, Tense)
  /// A whole number in a range; one out of it changes nothing.
  case number(Path<Int>, ClosedRange<Int>)
  /// A note of a kind.
  case note(Path<NoteID>, NoteKind)
  /// One of some.
  case choice(any ChoicePath<Items>)
  /// A plan that stands elsewhere.
  case plan(Path<PlanElsewhere>)
  /// How and when something was sent.
  case sending(Path<Introduction.Sending>)
  /// The risks that somebody must know.
  case risks(Path<Introduction.Risks>)

  /// Whether a day has been or is to come.
  public enum Tense: Sendable {
    /// It has been.
    case past
    /// It is to come.
    case coming
  }

  /// The property that holds it.
  public var path: any ToldPath<Items> {
    switch self {
    case .text(let path): PlainPath(path: path)
    case .flag(let path): PlainPath(path: path)
    case .day(let path, _): PlainPath(path: path)
    case .number(let path, _): PlainPath(path: path)
    case .note(let path, _): PlainPath(path: path)
    case .choice(let path): path
    case .plan(let path): PlainPath(path: path)
    case .sending(let path): PlainPath(path: path)
    case .risks(let path): PlainPath(path: path)
    }
  }

  /// An item that is one of some.
  static func one<Value: Choice>(of path: Path<Value>) -> ItemValue {
    .choice(TypedChoice(path: path))
  }
}

/// Who may read an item.
public enum Sensitivity: Sendable, CaseIterable {
  /// The person too, on the sheet that they take home.
  case person
  /// Clinicians, on their copy: it stands on no sheet that the person takes home.
  case clinicians
  /// Nobody who looks on: it stands on no ordinary screen, and only a search for private text finds
  /// it (hazard H06).
  case hidden
}

/// The sheets on which an item stands.
public struct ItemSheets: OptionSet, Hashable, Sendable {
  /// A bit for each sheet.
  public let rawValue: Int

  /// Sheets by their bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The clinician's copy.
  public static let clinicians = ItemSheets(rawValue: 1)
  /// The sheet that the person takes home.
  public static let person = ItemSheets(rawValue: 2)
  /// The sheet under a neutral title.
  public static let neutral = ItemSheets(rawValue: 4)
  /// The end of a clinician's copy with which private notes were asked for.
  public static let privateEnd = ItemSheets(rawValue: 8)

  /// Every sheet that anybody is given without asking.
  public static let all: ItemSheets = [.clinicians, .person, .neutral]
}

/// A field of the main record that holds so many characters and no more (the limits of the PRSB
/// models; hazard H12). A text that is longer stands in full, and says so.
public enum FieldLimit: Int, Sendable {
  /// A problem, a strength, a decision: free text in place of a code.
  case entry = 150
  /// Who somebody is.
  case name = 70
  /// Role or team, and how they are reached.
  case short = 35
}
