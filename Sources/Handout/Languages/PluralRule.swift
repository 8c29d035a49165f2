/// Which forms a language has for numbers, by the rules of Unicode CLDR for whole numbers.
public enum PluralRule: String, Equatable, Sendable, Codable {
  /// One form, as in Chinese or Vietnamese.
  case none
  /// As in English or German.
  case oneOther = "one-other"
  /// As in Polish.
  case polish
  /// As in Russian or Ukrainian.
  case eastSlavic = "east-slavic"
  /// As in Arabic.
  case arabic
  /// As in Welsh.
  case welsh

  /// A form of a word.
  enum Form: String, CaseIterable {
    case zero, one, two, few, many, other
  }

  /// The forms that a file must have.
  var forms: [Form] {
    switch self {
    case .none: [.other]
    case .oneOther: [.one, .other]
    case .polish, .eastSlavic: [.one, .few, .many]
    case .arabic, .welsh: Form.allCases
    }
  }

  /// The form for so many.
  func form(of count: Int) -> Form {
    switch self {
    case .none: .other
    case .oneOther: count == 1 ? .one : .other
    case .polish: count == 1 ? .one : PluralRule.isFew(count) ? .few : .many
    case .eastSlavic:
      count % 10 == 1 && count % 100 != 11 ? .one : PluralRule.isFew(count) ? .few : .many
    case .arabic: PluralRule.arabicForm(of: count)
    case .welsh:
      switch count {
      case 0: .zero
      case 1: .one
      case 2: .two
      case 3: .few
      case 6: .many
      default: .other
      }
    }
  }

  private static func isFew(_ count: Int) -> Bool {
    (2...4).contains(count % 10) && !(12...14).contains(count % 100)
  }

  private static func arabicForm(of count: Int) -> Form {
    switch (count, count % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
