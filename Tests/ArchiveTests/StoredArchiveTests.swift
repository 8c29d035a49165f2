import Conversation
import Foundation
import Testing

@testable import Archive

/// Archives as earlier versions of the program left them, kept for ever beside these tests.
struct StoredArchiveTests {
  /// Writes an archive of today's schema to the folder that the variable names: done once for each
  /// schema, before the first change to it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WRITE_STORED_ARCHIVE"] != nil))
  func theArchiveOfTodayIsWritten() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["WRITE_STORED_ARCHIVE"])
    let scene = try Scene(seed: 20)
    let osei = try scene.register("Osei", "Margaret", born: "1948-03-15", nhs: "9990000018")
    let lukasik = try scene.register("Łukasik", "Jan", born: "1961-07-02")
    let first = try scene.start(with: osei)
    try scene.note("I want to walk to church on Sundays", in: first)
    try scene.note("no more tablets", .preference, in: first)
    try scene.note("walk to the gate", .step, in: first)
    try scene.note("seemed tired", .privateNote, in: first)
    try scene.keep(.conversation(first, .agreed(agreement: .person, gaps: [])))
    scene.wait(days: 30)
    let second = try scene.start(with: lukasik)
    try scene.note("Chcę znów chodzić do kościoła, wózek stoi w Gießen", in: second)
    try scene.keep(.archive(.conversationOpened(conversation: first)))
    try scene.archive.backup(to: folder, at: scene.moment)
  }
}
