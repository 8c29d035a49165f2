import Foundation
import Testing

extension CommandLine {
  struct ListTests {
    @Test func conversationsAreListedAsJSONNewestFirst() async throws {
      let outcome = try await Home.withArchive().open("list", "--json")
      #expect(outcome.status == 0)
      let listed = try outcome.listed()
      #expect(listed.count == 14)
      #expect(listed.map(\.date) == listed.map(\.date).sorted(by: >))
      #expect(Set(listed.map(\.id)).count == 14)
      #expect(listed.allSatisfy { $0.id.count == 36 && $0.person.count == 36 && $0.version >= 1 })
      #expect(
        Set(listed.map(\.status)).isSubset(of: ["draft", "agreed", "amending", "abandoned"]))
      #expect(Set(listed.map(\.minutes)).isSubset(of: [5, 10, 20, 40]))
      #expect(listed.allSatisfy { $0.draft == nil && $0.privateNotes == nil })
    }

    @Test func theKeysStandInTheOrderOfTheAlphabet() async throws {
      let outcome = try await Home.withArchive().open("list", "--json", "--private")
      let keys = outcome.lines[1].matches(of: /"([a-zA-Z]+)":/).map { String($0.1) }
      #expect(
        keys == [
          "date", "draft", "id", "minutes", "name", "person", "privateNotes", "review", "status",
          "version",
        ])
    }

    @Test func peopleAreListedAsJSON() async throws {
      let home = try Home.withArchive()
      let outcome = try await home.open("people", "--json")
      #expect(outcome.status == 0)
      let people = try #require(
        try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
      #expect((1...6).contains(people.count))
      for person in people {
        #expect(Set(person.keys) == ["id", "name", "born", "nhsNumber", "lastTalk"])
        #expect((person["id"] as? String)?.count == 36)
      }
      let listed = try await home.open("list", "--json").listed()
      #expect(Set(listed.map(\.person)) == Set(people.compactMap { $0["id"] as? String }))
    }

    @Test func plainListsHoldNamesAndNoWordsThatWereSaid() async throws {
      let home = try Home.withArchive()
      let list = try await home.open("list")
      #expect(list.lines.count == 15)
      #expect(list.lines[0] == "ID        DATE         STATUS    VERSION  NAME")
      let people = try await home.open("people")
      #expect(people.lines[0] == "ID        BORN         NHS NUMBER    NAME")
      #expect(!list.text.contains("“") && !people.text.contains("“"))
    }

    @Test func theOptionsMayStandBeforeTheCommand() async throws {
      let home = try Home.withArchive()
      let before = try await home.run(
        "--archive", home.archive, "--passphrase-file", home.path("passphrase"), "list", "--json")
      let after = try await home.open("list", "--json", "--archive", home.archive)
      #expect(before.status == 0)
      #expect(before.text == after.text)
    }

    @Test func whatWasSaidIsFound() async throws {
      let home = try Home.withArchive()
      let newest = try await home.open("list", "--json").listed()[0]
      let file = try await home.open("show", newest.id, "--format", "json").object()
      let said =
        words(of: "whatMattersToThePerson", in: file)
        + words(of: "needsConcernsOrProblems", in: file)
      let matters = try #require(said.first)
      let found = try await home.open("list", "--json", "\"\(matters)\"").listed()
      #expect(found.map(\.id).contains(newest.id))
    }

    @Test func nothingFoundExitsWith6() async throws {
      let home = try Home.withArchive()
      let outcome = try await home.open("list", "zebracorn")
      #expect(outcome.status == 6)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors == "whatmatters: Nothing was found.\n")
      let asJSON = try await home.open("list", "zebracorn", "--json")
      #expect(asJSON.status == 6)
      #expect(asJSON.text == "[]\n")
    }

    @Test func privateNotesAreFoundOnlyWhenAskedFor() async throws {
      let home = try Home.withArchive()
      var words: String?
      for row in try await home.open("list", "--json", "--private").listed()
      where row.privateNotes ?? 0 > 0 {
        let file = try await home.open("show", row.id, "--format", "json").object()
        words = self.words(of: "privateNotes", in: file).first
        break
      }
      let text = "\"" + (try #require(words, "no made-up talk has a private note")) + "\""
      #expect(try await home.open("list", text).status == 6)
      #expect(try await home.open("list", text, "--private").status == 0)
    }

    /// The words of the notes under a heading of a full record.
    private func words(of heading: String, in file: [String: Any]) -> [String] {
      let notes = file[heading] as? [[String: Any]] ?? []
      return notes.compactMap { ($0["words"] as? [String: Any])?["text"] as? String }
    }

    @Test func whatIsDueIsSomeOfAll() async throws {
      let home = try Home.withArchive()
      let all = try await home.open("list", "--json").listed()
      let output = try await home.open("list", "--json", "--due").output
      let due = try JSONDecoder().decode([Due].self, from: output)
      #expect(!due.isEmpty)
      let known = Set(all.map(\.id))
      #expect(due.allSatisfy { known.contains($0.id) && !$0.why.isEmpty })
      // What is to be finished tells of no talk what it is, and is one line for each.
      let toFinish = due.filter { $0.why.hasPrefix("talk of ") }
      #expect(Set(toFinish.map(\.id)).count == toFinish.count)
      #expect(toFinish.allSatisfy { $0.status == "to finish" })
      let text = try await home.open("list", "--due")
      #expect(text.lines.count == due.count + 1)
    }

    /// A line of what waits, as JSON.
    private struct Due: Decodable {
      var id: String
      var person: String
      var name: String
      var date: String
      var status: String
      var version: Int
      var due: String?
      var why: String
    }
  }
}
