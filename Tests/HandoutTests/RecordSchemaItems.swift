import Conversation
import Foundation

/// The part of `docs/record.schema.json` that follows from the declared items: what each kind of
/// particulars holds. The rest of the file is written by hand.
enum RecordSchemaItems {
  /// The file with those parts as the items are declared.
  static func written(into schema: String) -> String {
    recordedParticulars.reduce(schema) { written($1, into: $0) }
  }

  private static func written<Items: Particulars>(
    _ particulars: Items.Type, into schema: String
  ) -> String {
    guard let name = names[Items.group],
      let definition = schema.firstRange(of: "\n    \"\(name)\": {\n"),
      let begin = schema[definition.upperBound...].firstRange(of: "      \"properties\": {"),
      let end = schema[begin.upperBound...].firstRange(
        of: "      \"additionalProperties\": false\n    }")
    else { return schema }
    let parts = [
      ("properties", SchemaText.object(Items.items.map { ($0.name, type(of: $0)) })),
      ("required", SchemaText.list(Items.items.map(\.name))),
    ]
    let lines = parts.map { "      \"\($0)\": \($1.written(from: 6, after: $0.count + 4)),\n" }
    return schema[..<begin.lowerBound] + lines.joined() + schema[end.lowerBound...]
  }

  /// What the definitions of particulars are called there.
  private static let names = [
    "background": "demographics", "reach": "contactDetails", "safeContact": "safeContact",
    "support": "reasonableAdjustments", "aboutMe": "aboutMe", "visit": "visit",
    "interpreting": "interpreting", "deciding": "deciding", "sharing": "sharing",
    "otherPlans": "otherPlans", "reviewing": "reviewing", "matter": "matter",
    "preference": "preferenceItems", "goal": "goalItems", "option": "optionItems",
    "step": "actionItems", "digitalTool": "digitalTool", "introduction": "socialPrescribing",
    "contingency": "contingencyItems", "privateNote": "privateNoteItems",
  ]

  // MARK: Types

  private static func type<Items>(of item: DataItem<Items>) -> SchemaText {
    switch item.value {
    case .text: .reference("toldText")
    case .flag: .reference("toldFlag")
    case .day: .reference("toldDay")
    case .note: .reference("toldNote")
    case .plan: .reference("planElsewhere")
    case .number(_, let range): told(integer(range))
    case .choice(let path): told(choice(path, descriptions[item.id]))
    case .sending:
      told(closed([("how", .string("string")), ("on", .reference("day"))]))
    case .risks:
      told(
        one([("noneKnown", closed([])), ("known", closed([("text", .string("string"))]))]))
    }
  }

  private static let descriptions = [
    "goal.baseline": "Where things stood: from -2, much worse than hoped, to 2, much better."
  ]

  private static func told(_ said: SchemaText) -> SchemaText {
    one([("said", said), ("nothing", .reference("nothing"))])
  }

  /// An object with one of some fields.
  private static func one(_ fields: [(String, SchemaText)]) -> SchemaText {
    .object([
      ("type", .text("object")), ("properties", .object(fields)), ("minProperties", .number(1)),
      ("maxProperties", .number(1)), ("additionalProperties", .no),
    ])
  }

  /// An object with all of some fields.
  private static func closed(_ fields: [(String, SchemaText)]) -> SchemaText {
    .object([
      ("type", .text("object")), ("properties", .object(fields)),
      ("required", .list(fields.map(\.0))), ("additionalProperties", .no),
    ])
  }

  private static func integer(_ range: ClosedRange<Int>) -> SchemaText {
    .object([
      ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
      ("maximum", .number(range.upperBound)),
    ])
  }

  private static func choice<Path: ChoicePath>(
    _ choice: Path, _ description: String?
  ) -> SchemaText {
    let values = Path.Value.allCases.compactMap { try? JSONEncoder().encode($0) }
    let numbers = values.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard let least = numbers.min(), let most = numbers.max() else {
      let names = values.compactMap { try? JSONDecoder().decode(String.self, from: $0) }
      return .object([("type", .text("string")), ("enum", .list(names))])
    }
    return .object(
      [
        ("type", .text("integer")), ("minimum", .number(least)), ("maximum", .number(most)),
      ] + (description.map { [("description", .text($0))] } ?? []))
  }
}

/// JSON as the schema is set: on one line where that is short enough, else field by field.
indirect enum SchemaText {
  case text(String), number(Int), no, list([String]), object([(String, SchemaText)])

  static func reference(_ name: String) -> SchemaText {
    .object([("$ref", .text("#/$defs/\(name)"))])
  }
  static func string(_ type: String) -> SchemaText { .object([("type", .text(type))]) }

  private static let width = 111

  /// The text from a line that is indented by `indent` on, after so many characters in it.
  func written(from indent: Int, after taken: Int) -> String {
    if indent + taken + line.count + 1 <= SchemaText.width, isShort { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .text, .number, .no: return line
    case .list(let names):
      var lines = [inner]
      for (number, name) in names.enumerated() {
        let word = "\"\(name)\"" + (number + 1 < names.count ? "," : "")
        let last = lines[lines.count - 1]
        if last == inner {
          lines[lines.count - 1] += word
        } else if last.count + 1 + word.count < SchemaText.width {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(inner + word)
        }
      }
      return "[\n" + lines.joined(separator: "\n") + end + "]"
    case .object(let fields):
      let written = fields.map { name, value in
        "\(inner)\"\(name)\": " + value.written(from: indent + 2, after: name.count + 4)
      }
      return "{\n" + written.joined(separator: ",\n") + end + "}"
    }
  }

  /// What is told of one item has a line for each field.
  private var isShort: Bool {
    guard case .object(let fields) = self else { return true }
    return !fields.contains { $0.0 == "additionalProperties" }
  }

  private var line: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .no: "false"
    case .list(let names): "[" + names.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    case .object(let fields):
      "{" + fields.map { "\"\($0)\": \($1.line)" }.joined(separator: ", ") + "}"
    }
  }
}
