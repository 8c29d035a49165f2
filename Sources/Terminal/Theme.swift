import CNcurses
import Canvas

/// How each meaning looks: the one place that knows colours.
///
/// A colour only adds to what a mark or an attribute says already. Letters are in the terminal's
/// own colour, or in magenta or red, which alone of the sixteen can be read on black and on white.
enum Theme: Equatable {
  case plain, colours

  /// What a style looks like; `colour` nil means the terminal's own.
  struct Look: Equatable {
    var attributes = 0
    var colour: Int?
  }

  /// By the convention of no-color.org, a `NO_COLOR` that is set and not empty wants no colour.
  init(environment: [String: String]) {
    self = environment["NO_COLOR", default: ""].isEmpty ? .colours : .plain
  }

  func look(of role: Role) -> Look {
    let hasColours = self == .colours
    return switch role {
    case .text, .quote: Look()
    case .quiet, .rule: Look(attributes: CN_DIM)
    case .title, .key, .chosen: Look(attributes: CN_BOLD)
    case .label: hasColours ? Look(colour: Colour.magenta) : Look(attributes: CN_UNDERLINE)
    case .focus: Look(attributes: CN_REVERSE)
    case .warning:
      hasColours
        ? Look(attributes: CN_BOLD, colour: Colour.red) : Look(attributes: CN_BOLD | CN_UNDERLINE)
    }
  }

  /// Tells the screen how each meaning looks.
  func apply() {
    for role in Role.allCases {
      let look = look(of: role)
      cn_style(role.style, Int32(look.attributes), Int32(look.colour ?? CN_OWN_COLOUR))
    }
  }

  private enum Colour {
    static let red = 1
    static let magenta = 5
  }
}

extension Role {
  /// The number by which the screen knows this meaning.
  var style: Int32 { Int32(rawValue) }
}
