import Archive
import Conversation
import Testing

struct HoldTests {
  @Test func H24_aConversationIsHeldByOneWindow() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let other = try scene.start(with: try scene.register("Khan", "Imran"))
    let second = try scene.opened()
    var hold = try scene.archive.hold(talk, at: Scene.start)
    #expect(hold?.conversation == talk)
    #expect(try second.hold(talk, at: scene.moment) == nil)
    #expect(try second.heldElsewhere(talk) == Scene.start)
    #expect(try scene.archive.heldElsewhere(talk) == nil)
    #expect(try second.hold(other, at: scene.moment) != nil)
    hold = nil
    #expect(try second.heldElsewhere(talk) == nil)
    #expect(try second.hold(talk, at: scene.moment) != nil)
  }

  @Test func theSameWindowMayHoldItTwice() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let second = try scene.opened()
    var first = try scene.archive.hold(talk, at: Scene.start)
    let again = try scene.archive.hold(talk, at: Scene.start)
    first = nil
    #expect(first == nil)
    #expect(try second.hold(talk, at: scene.moment) == nil)
    #expect(again?.conversation == talk)
  }
}
