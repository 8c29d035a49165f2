import Conversation

/// Made-up people and conversations that read like real ones: for trying the program, for tests,
/// for benchmarks. None of these people lives; their NHS numbers are of the test range 999.
///
/// The same arguments always give the same entries.
public struct Fiction: Sendable {
  private let people: Int
  private let conversations: Int
  private let seed: UInt64
  private let today: Moment
  private let author: AuthorID
  private let lamport: UInt64

  /// `conversations` held over the fourteen months before `today` with up to `people` people.
  ///
  /// - Parameters:
  ///   - people: how many are registered; more than conversations means some never come.
  ///   - conversations: how many are held; none without people.
  ///   - seed: another one makes other people.
  ///   - today: nothing happens after it; what is due may be.
  ///   - author: who writes everything.
  ///   - lamport: the number of the first entry; each later one has the next.
  public init(
    people: Int, conversations: Int, seed: UInt64, today: Moment, author: AuthorID,
    startingAt lamport: UInt64 = 1
  ) {
    self.people = people
    self.conversations = conversations
    self.seed = seed
    self.today = today
    self.author = author
    self.lamport = lamport
  }

  /// The entries, made as they are asked for: each batch is one person's own stream, or one whole
  /// conversation. A person comes before their conversations, and conversations come in the order
  /// in which they began. Nothing has a place in a chain yet.
  public var batches: some Sequence<[Entry]> {
    Batches(
      people: people, conversations: conversations,
      teller: Teller(seed: seed, lamport: lamport, today: today, author: author))
  }

  /// One made-up person and one conversation with them.
  public struct Single: Equatable, Sendable {
    /// The person's own stream.
    public let person: [Entry]
    /// The conversation, some days before `today`.
    public let conversation: [Entry]
  }

  /// A single conversation that came out as asked for, for tests.
  public static func conversation(
    _ outcome: Outcome = .agreed, seed: UInt64, today: Moment, author: AuthorID
  ) -> Single {
    var batches = Batches(
      people: 1, conversations: 1, outcome: outcome,
      teller: Teller(seed: seed, lamport: 1, today: today, author: author))
    return Single(person: batches.next() ?? [], conversation: batches.next() ?? [])
  }
}
