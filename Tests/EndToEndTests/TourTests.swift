import Foundation
import Testing

extension ScreenTests {
  /// The README's tour, played as it is written: what stands in it to be typed is typed, and what is
  /// set in italics must be seen before the step is over.
  @Suite struct TourTests {
    @Test func theTourOfTheReadmeGoesAsItIsWritten() async throws {
      let steps = try TourStep.all()
      #expect(steps.map(\.number) == Array(1...10))
      let desk = try Desk()
      let screen = try await Screen(desk, command: desk.program + ["--demo"])
      try await screen.expect("Only names here.")
      for step in steps { try await screen.play(step) }
      try await screen.expectEnd()
    }
  }
}

extension Screen {
  /// Plays a step: each italic is waited for where it stands among the keys.
  fileprivate func play(_ step: TourStep) async throws {
    for part in step.parts {
      switch part {
      case .text("Esc"): try await press(.escape).expect("? help", or: "? more")
      case .text("End"): try await press(.end)
      case .text("^L"): try await press(.cover)
      case .text("↑"): try await press(.up)
      case .text("↓"): try await press(.down)
      case .text("→"): try await press(.right)
      case .text(let text): try await type(text)
      case .enter: try await press(.enter)
      case .seen(let words): try await expect(words)
      }
    }
  }
}

/// A numbered step of the tour.
private struct TourStep {
  /// What a step is made of, in the order in which it is written.
  enum Part: Equatable {
    /// Something between backticks: a key by its name, or text to type.
    case text(String)
    /// The sign for Enter.
    case enter
    /// Something in italics: it is to be seen.
    case seen(String)
  }

  let number: Int
  let parts: [Part]

  /// The steps of the README.
  static func all() throws -> [TourStep] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md").standardized
    let readme = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(readme.range(of: "## Five minutes"))
    let end = try #require(readme.range(of: "\n## The keys"))
    let paragraphs = readme[start.upperBound..<end.lowerBound].components(separatedBy: "\n\n")
    let list = try #require(paragraphs.first { $0.hasPrefix("1. ") })
    return list.split(separator: "\n").reduce(into: [String]()) { steps, line in
      if line.first?.isNumber == true {
        steps.append(String(line))
      } else {
        steps[steps.count - 1] += " " + line.trimmingCharacters(in: .whitespaces)
      }
    }.compactMap(TourStep.init)
  }

  private init?(_ text: String) {
    guard let number = Int(text.prefix { $0.isNumber }) else { return nil }
    self.number = number
    parts = text.matches(of: /`([^`]+)`|(⏎)|\*\*[^*]+\*\*|\*([^*]+)\*/).compactMap { match in
      if let typed = match.output.1 { return .text(String(typed)) }
      if match.output.2 != nil { return .enter }
      return match.output.3.map { .seen(String($0)) }
    }
  }
}
