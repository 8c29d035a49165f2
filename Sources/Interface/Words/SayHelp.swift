import Canvas
import Conversation

/// The words of the list of commands, and of the tour for whoever sees the program for the first time.
extension Say {
  /// Other words that people look for a command by.
  enum Also {
    static let ownWords = "quote quotation said verbatim"
    static let whoIsHere = "company interpreter relative companion joined left alone people"
    static let forOthers = "company alone private heard allow hide share"
    static let preview = "sheet see print look paper handout page"
    static let askOfStep = "step action owner who when day sure confidence change"
    static let turn = "show read person"
    static func stage(_ stage: Stage) -> String {
      stage == .sayItBack ? "print sheet paper hand out" : ""
    }
    static let myNotes = "private safeguarding safe"
    static let cover = "hide lock blank pause privacy phone knock"
    static let leave = "quit exit close end home back stop save"
    static let help = "keys shortcuts"
    static let tour = "tour first new begin learn introduction"
    static let suspend = "suspend terminal pause background"
  }

  enum Palette {
    static let title = "Find a command"
    static let nothing = "No command has these words."

    /// A command with its letter, and why it can't be used now: that is never cut, what the command
    /// does is said more shortly instead.
    static func row(_ hint: KeyHint, width: Int) -> String {
      let name = hint.letter == nil ? "     " : hint.strokes.first?.name ?? ""
      let reason = hint.off.map { "  (\($0))" } ?? ""
      let row = name + "  " + hint.help + reason
      return row.columns <= width ? row : name + "  " + hint.label + reason
    }

    /// The same in line mode.
    static func lineRow(_ hint: KeyHint) -> String {
      let name = hint.strokes.lazy.compactMap(\.line).first.map { $0 + "  " } ?? ""
      return name + hint.help + (hint.off.map { "  (\($0))" } ?? "")
    }
  }

  enum Tour {
    static let isFirst = "This is the first page."
    static let offer = "New here? Enter shows you round."

    static func title(_ page: Int, of count: Int) -> String {
      "Shown round, \(page + 1) of \(count)"
    }

    static let pages = [
      [
        "This is for a talk between two people. Look at the person, not at the screen.",
        "",
        "At the left stands one thing to ask. At the right stands all that was said so far.",
        "You type a few words and press Enter. The words are on the disk at once.",
        "Enter on an empty line goes on. Nothing has to be filled in.",
      ],
      [
        "In a talk letters type. A command is Esc, then one letter.",
        "",
        "Esc alone shows the commands of the place. Esc and a digit goes to a stage.",
        "Esc : finds a command by its words. Esc ? lists them all.",
        "^Z takes the last thing back, as far as you like. Esc q leaves; all is kept.",
      ],
      [
        "Signs at the start of a line say what it is:",
        "",
        "\"   the person’s own words",
        "Ann:  Ann said it; me: you did",
        "+   what helps",
        ">   a step",
        "?   for later",
        "!   a private note, for you alone",
      ],
      [
        "^L covers the screen at once: a knock, the phone, somebody who should not read.",
        "Enter uncovers. After two minutes the passphrase does.",
        "",
        "A private note vanishes when Enter keeps it. Esc v asks if you are alone, then shows it.",
        "No other screen, and no sheet for the person, shows that it is there.",
      ],
      [
        "At the end, 0 Say it back, agree: the person says what was agreed, and you print the sheet.",
        "",
        "What was not talked about stands there as just that. You may agree all the same.",
        "To try it with made-up people, start it as: whatmatters --demo",
        "",
        "n enters a person and begins.",
      ],
    ]
  }

  enum KeyCard {
    static let title = "Keys of What Matters"
    static let about = "In a talk letters type. A command is Esc, then one letter."
    static let writing = "While you talk"
    static let stages = "Stages"
    static let commands = "Commands"
    static let home = "Home"
    static let person = "A person’s page"
    static let reading = "Reading a sheet"
    static let headings = ["Key", "What it does"]
  }

  enum GuidePage {
    static let about = "Minutes are planned and real. What may be left out says so."
    static let real = "so far"
    static let mayBeLeftOut = "may be left out"
    static let throughInterpreter = "Through an interpreter each thing takes twice as long."

    static func couldSkip(_ stages: [Stage]) -> String {
      "To end in time leave out: " + stages.map { Say.stage($0) }.joined(separator: ", ") + "."
    }

    static func now(_ stage: Stage) -> String { "Now: " + Say.stage(stage) }
  }
}
