/// What changed between two talks of a person: each thing of the earlier one beside what the later one
/// says of it.
public struct ThenAndNow: Equatable, Sendable {
  /// The rows: in the order of the later talk, each part by itself, with what only the earlier one has
  /// behind what it followed there.
  public let rows: [Row]

  /// One thing in both talks.
  public struct Row: Equatable, Sendable {
    /// What kind of thing it is.
    public var part: Saying.Part
    /// The earlier talk's; `nil` when it is new.
    public var then: NamedSaying?
    /// What became of it.
    public var change: Change

    /// What the later talk says; `nil` where it says nothing of it.
    public var now: NamedSaying? {
      switch change {
      case .same: then
      case .changed(let now), .new(let now): now
      case .gone, .notTalkedAbout: nil
      }
    }
  }

  /// What became of a thing.
  public enum Change: Equatable, Sendable {
    /// It was said again, or is still so.
    case same
    /// Something else is said of it now.
    case changed(NamedSaying)
    /// It was not there.
    case new(NamedSaying)
    /// It is no longer so.
    case gone
    /// Nobody talked about it: that is told of the visit, and the thing still stands.
    case notTalkedAbout
  }

  /// Whether both say the same.
  public var isEmpty: Bool {
    rows.allSatisfy { $0.change == .same || $0.change == .notTalkedAbout }
  }

  /// Two talks side by side. Things are known again by their identifier, else by their words, else by most of
  /// their words, so that what was only put differently is a change. What the
  /// later one does not hold is gone where it is another version of the same talk, or where it was said
  /// that it is no longer so; else nobody talked about it.
  public init(then: SharedDecisionRecord, now: SharedDecisionRecord) {
    let earlier = then.sayings()
    self.init(
      then: earlier, now: now.sayings(answering: earlier),
      isGone: { then.id == now.id || now.noLonger.contains($0) })
  }

  /// Sayings side by side.
  init(then: [NamedSaying], now: [NamedSaying], isGone: (NoteID) -> Bool) {
    rows = Saying.Part.allCases.flatMap { part in
      ThenAndNow.rows(
        part, then.filter { $0.saying.part == part }, now.filter { $0.saying.part == part }, isGone)
    }
  }

  private static func rows(
    _ part: Saying.Part, _ then: [NamedSaying], _ now: [NamedSaying], _ isGone: (NoteID) -> Bool
  ) -> [Row] {
    let partners = partners(then, now)
    var rows: [Row] = []
    /// What only the earlier talk has, in its order, from a place on.
    func addLeft(from place: Int) {
      for saying in then[place...].prefix(while: { !partners.values.contains($0) }) {
        rows.append(
          Row(part: part, then: saying, change: isGone(saying.id) ? .gone : .notTalkedAbout))
      }
    }
    addLeft(from: 0)
    for saying in now {
      guard let partner = partners[saying], let place = then.firstIndex(of: partner) else {
        rows.append(Row(part: part, then: nil, change: .new(saying)))
        continue
      }
      let change: Change = partner.saying == saying.saying ? .same : .changed(saying)
      rows.append(Row(part: part, then: partner, change: change))
      addLeft(from: place + 1)
    }
    return rows
  }

  /// For each saying of the later talk the one that it is of the earlier.
  private static func partners(
    _ then: [NamedSaying], _ now: [NamedSaying]
  ) -> [NamedSaying: NamedSaying] {
    var free = then
    var partners: [NamedSaying: NamedSaying] = [:]
    for isSame in [known(by: \.id), known(by: \.saying.plain), isPutDifferently] {
      for saying in now where partners[saying] == nil {
        guard let place = free.firstIndex(where: { isSame($0, saying) }) else { continue }
        partners[saying] = free.remove(at: place)
      }
    }
    return partners
  }

  /// Whether most of the telling words of the shorter one stand in the other, and at least two.
  private static func isPutDifferently(_ one: NamedSaying, _ other: NamedSaying) -> Bool {
    let (words, others) = (one.saying.tellingWords, other.saying.tellingWords)
    let common = words.intersection(others).count
    return common >= 2 && common * 3 >= min(words.count, others.count) * 2
  }

  private static func known<Mark: Equatable>(
    by mark: @escaping (NamedSaying) -> Mark
  ) -> (NamedSaying, NamedSaying) -> Bool {
    { mark($0) == mark($1) }
  }

  /// What the later talk said, made again from the earlier one and the rows.
  public func later(than then: [NamedSaying]) -> [Saying] {
    let known = Dictionary(then.map { ($0.id, $0.saying) }, uniquingKeysWith: { first, _ in first })
    return rows.compactMap { row in
      switch row.change {
      case .same: row.then.flatMap { known[$0.id] }
      case .changed(let now), .new(let now): now.saying
      case .gone, .notTalkedAbout: nil
      }
    }
  }
}

extension Saying {
  /// The words that tell it from others: the beginnings of those of four letters or more.
  fileprivate var tellingWords: Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count > 3 }.map { String($0.prefix(5)) })
  }

  /// The words by which it is known again: without capitals, and spaces alike.
  fileprivate var plain: String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
