import Archive
import Conversation
import Testing

struct FindingTests {
  @Test func everyWordMustOccurInAnyOrder() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note("I want to walk to church on Sundays", .goal, in: talk)
    try scene.note("church friends give lifts", .strength, in: talk)
    let hits = try scene.archive.find(Query("church walk "))
    #expect(hits.found == ["I want to [walk] to [church] on Sundays"])
    #expect(hits.items.first?.kind == .goal)
    #expect(
      try scene.archive.find(Query("\"church friends\"")).found == [
        "[church friends] give lifts"
      ])
    #expect(try scene.archive.find(Query("chu")).items.count == 2)
    #expect(try scene.archive.find(Query("chu ")).items.isEmpty)
  }
}
