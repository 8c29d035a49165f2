import Conversation

/// What of a talk the person may read on the screen that is turned to them: what stands on their
/// sheet, under the headings of the sheet, note by note, so that each can be pointed at.
///
/// It is made by the sheet itself and filters nothing of its own: what a sheet leaves out is not
/// here (hazards H06, H08).
public struct SoFar: Equatable, Sendable {
  /// The parts that hold something, in the order of the sheet.
  public var parts: [Part]

  /// Notes under a heading.
  public struct Part: Equatable, Sendable {
    /// The heading.
    public var heading: String
    /// Its notes.
    public var points: [Point]
  }

  /// A note as the person reads it.
  public struct Point: Equatable, Sendable {
    /// The note.
    public var note: NoteID
    /// What stands of it; some in lines of their own.
    public var words: String
  }

  /// Every point, in order.
  public var points: [Point] { parts.flatMap(\.points) }
}

/// What the person may read of a talk so far: the notes of the sheet that is asked for, whatever
/// copy that is.
///
/// - Parameter request: What the sheet is made from.
/// - Returns: What stands on the person's sheet, in which no text steers a terminal (H29).
public func soFar(_ request: SheetRequest) -> SoFar {
  let parts = PersonSheet(source: request, isDiscreet: false).pointedParts
  return SoFar(
    parts: parts.filter { !$0.points.isEmpty }.map { part in
      SoFar.Part(
        heading: printable(part.heading),
        points: part.points.map { point in
          // The terminal lays words of two directions out by itself.
          SoFar.Point(
            note: point.note,
            words: withoutDirections(printable(point.words, keepingIsolates: true)))
        })
    })
}

extension PersonSheet {
  /// The parts of the sheet that are made of notes.
  fileprivate var pointedParts: [SoFar.Part] {
    let headings = words.headings
    return [part(headings.matters, .matter), part(headings.helps, .strength)] + ways
      + [
        part(headings.goals, .goal) { quoting.inline($0, adding: goalRemarks($0)) },
        part(headings.cameFor, .need),
        SoFar.Part(heading: headings.talkedAbout, points: waysShown.map { point($0, way($0)) }),
        part(headings.next, .step) { sentences($0) },
        part(headings.ifThingsChange, .contingency) { quoting.inline(contingencyItem($0)) },
        part(headings.anotherDay, .parked),
      ]
  }

  private func part(
    _ heading: String, _ kind: NoteKind, _ write: ((Note) -> String)? = nil
  ) -> SoFar.Part {
    SoFar.Part(
      heading: heading,
      points: notes(kind).map { note in point(note, write?(note) ?? quoting.inline(note)) })
  }

  private func point(_ note: Note, _ words: String) -> SoFar.Point {
    SoFar.Point(note: note.id, words: words)
  }

  /// How they want things done, the stronger ones under what the sheet calls them.
  private var ways: [SoFar.Part] {
    PreferenceStrength.allCases.map { strength in
      let meant = notes(.preference).filter { $0.preference?.strength == strength }
      return SoFar.Part(
        heading: strength == .wouldLike ? words.headings.yourWay : words.strengths(strength),
        points: meant.map { note in
          point(note, quoting.inline(note, adding: reason(note)))
        })
    }
  }

  /// A way forward: how it stands, what is good and what is hard about it.
  private func way(_ note: Note) -> String {
    let sides: [(Side, String)] = [(.good, words.ways.good), (.hard, words.ways.hard)]
    let weighed = sides.flatMap { side, label in
      weights(note, side).map { "\(label): \(quoting.inline($0))" }
    }
    return ([quoting.inline(note)] + standing(note) + weighed).joined(separator: "\n")
  }
}
