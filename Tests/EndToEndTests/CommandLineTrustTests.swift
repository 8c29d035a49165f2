import Foundation
import Testing

extension CommandLine {
  /// What the archive says of itself and keeps, asked from outside.
  struct TrustTests {
    /// The deeds of the audit, newest first, without day and name.
    private func audit(_ home: Home, _ words: String...) async throws -> [String] {
      let outcome = try await home.open(["archive", "audit"] + words)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.lines.map { String($0.dropFirst(45)) }
    }

    @Test func everythingThatIsReadOrLeavesIsInTheAudit() async throws {
      let home = try Home.withArchive()
      let talk = try #require(try await home.open("list", "--json").listed().first)
      func deed(_ words: String...) async throws -> [String] {
        let outcome = try await home.open(words)
        #expect(outcome.status == 0, "\(words) \(outcome.errors)")
        return Array(try await audit(home).dropFirst(2).prefix(2))
      }
      let opened = "opened the archive"
      #expect(
        try await deed("list", "--private") == [
          "made a list that looks into private notes", opened,
        ])
      #expect(
        try await deed("show", talk.id) == ["asked for \(talk.id) as text, person's copy", opened])
      #expect(
        try await deed("show", talk.id, "--format", "json")
          == ["asked for \(talk.id) as json, the full record", opened])
      #expect(
        try await deed("show", talk.id, "--format", "html", "-o", home.path("sheet.html"))
          == ["asked for \(talk.id) as html, person's copy", opened])
      #expect(try await deed("show", talk.person) == ["opened the page of \(talk.person)", opened])
      #expect(
        try await deed("archive", "export", home.path("out")) == [
          "began to write everything out", opened,
        ])
      #expect(
        try await deed("archive", "backup", home.path("copy"))
          == ["made a copy of the archive", opened])
      #expect(try await audit(home).prefix(2) == ["read the audit", opened])
      let person = try await audit(home, "--person", talk.person)
      #expect(person.first == "read what was done with \(talk.person)")
      #expect(person.contains("opened the page of \(talk.person)"))
      #expect(person.contains("asked for \(talk.id) as html, person's copy"))
      #expect(person.contains("began \(talk.id)"))
      #expect(!person.contains("made a copy of the archive"))
      let restored = home.path("restored")
      #expect(
        try await home.run("archive", "restore", home.path("copy"), "--archive", restored).status
          == 0)
      let there = try await audit(home, "--archive", restored)
      #expect(there.contains("brought the archive back from a copy"))
    }

    @Test func aBackupIsCheckedAndAChangedByteIsFound() async throws {
      let home = try Home.withArchive()
      let copy = home.path("copy")
      _ = try await home.open("archive", "backup", copy)
      let sound = try await home.open("archive", "verify", "--backup", copy)
      #expect(sound.status == 0, "\(sound.errors)")
      #expect(sound.text.hasPrefix("The copy opens and is sound:"))
      let file = URL(fileURLWithPath: copy + "/archive.db")
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count - 3000] ^= 1
      try bytes.write(to: file)
      #expect(try await home.open("archive", "verify", "--backup", copy).status == 4)
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: URL(fileURLWithPath: home.archive).deletingLastPathComponent().path
        ) == ["archive"])
    }

    @Test func aPersonDecidesWhatIsDisposedOf() async throws {
      let home = try Home.withArchive()
      let talk = try #require(try await home.open("list", "--json").listed().first)
      #expect(
        try await home.open("archive", "retention").text == "Nobody is past their period.\n")
      #expect(try await home.open("archive", "hold", talk.id).status == 2)
      _ = try await home.open("archive", "hold", talk.id, "--reason", "the inquiry")
      let held = try await home.open(
        "archive", "dispose", talk.id, "--reason", "asked for", "--yes")
      #expect(held.status == 1)
      #expect(held.errors.contains("It is held (the inquiry): release it first."))
      _ = try await home.open("archive", "release", talk.id, "--reason", "it is over")
      let unsaid = try await home.open("archive", "dispose", talk.id, "--reason", "asked for")
      #expect(unsaid.status == 1)
      let gone = try await home.open(
        "archive", "dispose", talk.id, "--reason", "asked for", "--yes")
      #expect(gone.status == 0, "\(gone.errors)")
      #expect(try await home.open("show", talk.id).status == 6)
      #expect(try await home.open("archive", "verify").status == 0)
      #expect(try await audit(home).contains { $0.hasSuffix("entries: asked for") })
    }

    @Test func theKeyIsChangedAndTheOldCodeOpensNothing() async throws {
      let home = try Home.withArchive()
      let list = try await home.open("list", "--json").text
      let changed = try await home.open("archive", "passphrase", "--new-key")
      #expect(changed.status == 0, "\(changed.errors)")
      #expect(try await home.open("list", "--json").text == list)
      let old = try #require(SampleArchive.current?.recoveryCode)
      let code = try #require(changed.lines.first)
      let new = try home.folder.write("three new words\n", to: "new")
      for (code, status) in [(old, Int32(3)), (code, 0)] {
        let typed = try home.folder.write(code, to: "code")
        let outcome = try await home.run(
          "archive", "recover", "--recovery-code-file", typed, "--new-passphrase-file", new)
        #expect(outcome.status == status, "\(outcome.errors)")
      }
    }

    @Test func whatIsMissingSinceLastTimeIsToldAtTheDoor() async throws {
      let home = try Home.withArchive()
      let older = try home.bytes(of: home.archive)
      _ = try await home.open("list")
      try FileManager.default.removeItem(atPath: home.archive + "/archive.db")
      try #require(older["archive.db"]).write(
        to: URL(fileURLWithPath: home.archive + "/archive.db"))
      let told = try await home.open("list")
      #expect(told.status == 0)
      #expect(
        told.errors.contains(" is missing: its end was cut off, or an older copy stands in its"))
      #expect(try await home.open("list").errors == "")
      try FileManager.default.removeItem(atPath: home.archive + "/head")
      #expect(
        try await home.open("list").errors
          == "The file head is missing: nobody can tell whether all is here that was kept last.\n")
    }

    private struct Somebody: Decodable {
      var id: String
      var name: String
      var nhsNumber: String?
    }

    private func people(in home: Home) async throws -> [Somebody] {
      let listed = try await home.open("people", "--json")
      return try JSONDecoder().decode([Somebody].self, from: listed.output)
    }

    @Test func twoPeopleAreJoinedAndEverythingAgrees() async throws {
      let home = try Home.withArchive()
      let all = try await people(in: home)
      let one = try #require(all.first { $0.nhsNumber == nil })
      let numbered = all.filter { $0.nhsNumber != nil }
      let other = numbered[0]
      let refused = try await home.open("archive", "join", numbered[1].id, "--to", other.id)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("Their NHS numbers differ"))
      let before = try await home.open("list", "--json").listed()
      let joined = try await home.open("archive", "join", one.id, "--to", other.id)
      #expect(joined.status == 0, "\(joined.errors)")
      #expect(
        joined.lines == [
          "Joined: \(one.name) is on the page of \(other.name) now.",
          "To take it back: whatmatters archive part \(one.id)",
        ])
      #expect(try await people(in: home).map(\.id) == all.map(\.id).filter { $0 != one.id })
      let list = try await home.open("list", "--json").listed()
      #expect(list.map(\.id) == before.map(\.id))
      let both = before.filter { $0.person == one.id || $0.person == other.id }.map(\.id)
      #expect(list.filter { $0.person == other.id }.map(\.id) == both)
      #expect(list.allSatisfy { $0.person != one.id })
      let shown = try await home.open("show", one.id, "--format", "json").object()
      #expect(shown["id"] as? String == other.id)
      #expect(shown["joined"] as? [String] == [one.id])
      let parted = try await home.open("archive", "part", one.id)
      #expect(parted.status == 0, "\(parted.errors)")
      #expect(try await home.open("list", "--json").listed() == before)
      let deeds = try await audit(home, "--person", one.id)
      #expect(deeds.contains("joined the page of \(one.id) to \(other.id)"))
      #expect(try await home.open("archive", "verify").status == 0)
    }

    @Test func aNarrowingThatCannotBeReadIsSaidAndLeftOut() async throws {
      let home = try Home.withArchive()
      let all = try await home.open("list", "--json").listed()
      let outcome = try await home.open("list", "since:whenever", "--json")
      #expect(outcome.status == 0)
      #expect(
        outcome.errors
          == "since:whenever is no day, such as 2026-08 or 12 aug 2026. It was left out.\n")
      #expect(try outcome.listed() == all)
      let name = try #require(all.first?.name.split(separator: ",").first)
      let narrowed = try await home.open("list", "person:\(name)", "--json").listed()
      #expect(!narrowed.isEmpty && narrowed.count < all.count)
      #expect(narrowed.allSatisfy { $0.name.hasPrefix(String(name)) })
    }
  }
}
