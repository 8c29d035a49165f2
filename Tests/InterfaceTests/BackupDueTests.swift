import Canvas
import Conversation
import Testing

@testable import Interface

struct BackupDueTests {
  private let today = Day(iso: "2026-11-21")

  private func due(_ last: String?, bytes: Int = 3_400_000) throws -> BackupDue? {
    BackupDue(
      last: try last.map { try #require(Day(iso: $0)) },
      began: try #require(Day(iso: "2026-01-01")),
      bytes: bytes, today: try #require(today))
  }

  @Test func aCopyOfAWeekAgoIsGoodEnough() throws {
    #expect(try due("2026-11-14") == nil)
    #expect(try due("2026-11-13") != nil)
    #expect(try due(nil) != nil)
    let today = try #require(today)
    #expect(BackupDue(last: nil, began: today, bytes: 1, today: today) == nil)
  }

  @Test(arguments: [
    ("2026-11-09", 3_400_000, "No copy for 12 days (3.4 MB): whatmatters archive backup"),
    (nil, 240_000, "No copy yet (0.2 MB): whatmatters archive backup"),
    (nil, 2_100_000_000, "No copy yet (2 GB): whatmatters archive backup"),
  ])
  func homeSaysIt(_ last: String?, _ bytes: Int, _ sentence: String) throws {
    var visit = Typist(size: Size(width: 60, height: 20))
    visit.happen(.backupDue(try due(last, bytes: bytes)))
    #expect(visit.screen.contains(sentence))
    #expect(visit.screen.contains("Only names here."))
    visit.happen(.backupDue(nil))
    #expect(!visit.screen.contains("archive backup"))
  }

  @Test func aKindIsSearchedByItsNameOnTheScreen() {
    for kind in NoteKind.allCases {
      #expect(Say.kind(kind).lowercased().hasPrefix(kind.searchName))
      #expect(Query("kind:\"\(kind.searchName)\"").narrowing.kinds == [kind])
    }
  }

  @Test func whatCannotBeReadInASearchIsSaid() {
    var visit = Typist()
    visit.press(.character("/"))
    visit.type("church since:whenever ")
    #expect(visit.screen.contains("since:whenever is no day, such as 2026-08"))
    visit.press(.control("u"))
    visit.type("kind:goal")
    #expect(!visit.screen.contains("left out"))
  }
}
