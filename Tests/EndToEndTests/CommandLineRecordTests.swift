import Foundation
import Testing

extension CommandLine {
  /// A record that leaves as JSON, comes in again, and is shown as an older version.
  struct RecordTests {
    /// Entries that open an agreed record again, add a word and agree it once more; they have no
    /// place in a chain, as what another program writes has none.
    private static let amending = [
      #"{"amended":{"reason":"she thought again"},"type":"amended","v":1}"#,
      #"""
      {"noted":{"kind":"matter","note":"00000000-0000-4000-8000-0000000000a1","stage":3,
       "words":{"form":"verbatim","speaker":{"person":{}},"text":"I want to swim","mood":"calm"}},
       "type":"noted","v":1}
      """#,
      #"""
      {"noted":{"kind":"privateNote","note":"00000000-0000-4000-8000-0000000000a2","stage":3,
       "words":{"form":"verbatim","speaker":{"person":{}},"text":"he took my purse"}},
       "type":"noted","v":1}
      """#,
      #"{"agreed":{"agreement":{"person":{}},"gaps":[]},"type":"agreed","v":2}"#,
    ]

    /// The full record of an agreed conversation, with what opened and agreed it again.
    private func amended(in home: Home) async throws -> (id: String, file: [String: Any]) {
      let agreed = try await home.open("list", "--json").listed().first { $0.status == "agreed" }
      let id = try #require(agreed).id
      var file = try await home.open("show", id, "--format", "json").object()
      var entries = try #require(file["entries"] as? [[String: Any]])
      let last = try #require(entries.last)
      for (number, event) in Self.amending.enumerated() {
        entries.append([
          "id": "00000000-0000-4000-8000-00000000000\(number)", "stream": ["conversation": id],
          "author": try #require(last["author"]), "at": try #require(last["at"]),
          "lamport": 900_000 + number,
          "event": try JSONSerialization.jsonObject(with: Data(event.utf8)),
        ])
      }
      file["entries"] = entries
      file["fromElsewhere"] = ["kept": false]
      return (id, file)
    }

    private func write(_ file: [String: Any], _ name: String, in home: Home) throws -> String {
      try home.folder.write(
        String(decoding: try JSONSerialization.data(withJSONObject: file), as: UTF8.self), to: name)
    }

    private func other() async throws -> Home {
      let other = try Home()
      _ = try await other.open("archive", "create", "--name", "Dr Noor", "--role", "GP")
      return other
    }

    @Test func anOlderVersionIsShownAsItWasAgreedAndStampedAsReplaced() async throws {
      let other = try await other()
      let (id, file) = try await amended(in: Home.withArchive())
      let taken = try await other.open(
        "archive", "import", "--take-over", "--yes", try write(file, "record.json", in: other))
      #expect(taken.status == 0, "\(taken.errors)")
      let old = try await other.open("show", id, "--version", "1")
      #expect(old.status == 0, "\(old.errors)")
      #expect(old.text.contains("OLD SHEET. It was replaced on "))
      #expect(!old.text.contains("swim"))
      let clinical = try await other.open("show", id, "--version", "1", "--copy", "clinician")
      #expect(clinical.text.contains("by version 2."))
      let now = try await other.open("show", id)
      #expect(now.text.contains("“I want to swim”"))
      #expect(!now.text.contains("OLD SHEET"))
      #expect(try await other.open("show", id, "--version", "2").text == now.text)
      let none = try await other.open("show", id, "--version", "3")
      #expect(none.status == 6)
      #expect(none.errors == "whatmatters: There is no version 3. Versions agreed: 2.\n")
      for arguments in [["--version", "0"], ["--version", "1", "--format", "json"]] {
        let wrong = try await other.open(["show", id] + arguments)
        #expect(wrong.status == 2)
      }
      let audit = try await other.open("archive", "audit")
      #expect(audit.text.contains("as text, version 1"))
    }

    @Test func privateNotesEndTheCliniciansCopyWhenTheyAreAskedFor() async throws {
      let other = try await other()
      let (id, file) = try await amended(in: Home.withArchive())
      _ = try await other.open(
        "archive", "import", "--take-over", "--yes", try write(file, "record.json", in: other))
      let usual = try await other.open("show", id, "--copy", "clinician")
      #expect(!usual.text.contains("purse"))
      let asked = try await other.open("show", id, "--copy", "clinician", "--private")
      let heading = try #require(
        asked.text.firstRange(of: "Private notes: consider hiding from online view\n"))
      #expect(asked.text[heading.upperBound...].contains("“he took my purse”"))
      #expect(asked.lines.allSatisfy { $0.count <= 72 })
      #expect(try await other.open("show", id, "--private").status == 2)
    }

    @Test func aRecordComesBackWithEveryFieldOfItAndOfItsEvents() async throws {
      let (home, other) = (try Home.withArchive(), try await other())
      let file = home.path("record.json")
      _ = try await home.open("show", "latest", "--format", "json", "-o", file)
      _ = try await other.open("archive", "import", "--take-over", "--yes", file)
      func shown(_ home: Home) async throws -> NSDictionary {
        var record = try await home.open("show", "latest", "--format", "json").object()
        record["made"] = nil
        // Who vouches for the entries is said by each archive itself.
        let entries = try #require(record["entries"] as? [[String: Any]])
        record["entries"] = entries.filter { ($0["stream"] as? [String: Any])?["archive"] == nil }
        return record as NSDictionary
      }
      #expect(try await shown(home) == shown(other))
      let (id, amended) = try await amended(in: home)
      _ = try await other.open(
        "archive", "import", "--take-over", "--yes", try write(amended, "amended.json", in: other))
      let again = try await other.open("show", id, "--format", "json")
      #expect(again.text.contains("\"mood\" : \"calm\""))
      #expect(!again.text.contains("fromElsewhere"))
      #expect(try await other.open("archive", "verify").status == 0)
    }

    @Test(arguments: [
      ("\"lamport\":900001", "\"lamport\":\"9\"", "entries[", "].lamport."),
      (
        "\"kind\":\"matter\",\"note\":\"00000000", "\"kind\":\"mutter\",\"note\":\"00000000",
        "something of another kind stands at entries[", "].event.noted.kind."
      ),
      (
        "\"reason\":\"she thought again\"", "\"cause\":\"none\"",
        "something is missing at entries[",
        "].event.amended.reason."
      ),
      ("whatmatters\\/record\\/1", "whatmatters\\/record\\/2", "a newer version", "wrote it."),
      ("\"entries\":", "\"entrys\":", "something is missing at ", "entries."),
    ])
    func aBadFileIsRefusedByTheWayToItsFaultAndNothingOfItIsTakenIn(
      old: String, new: String, words: String, end: String
    ) async throws {
      let (home, other) = (try Home.withArchive(), try await other())
      let (_, file) = try await amended(in: home)
      let good = try write(file, "a-good.json", in: other)
      let data = try JSONSerialization.data(withJSONObject: file, options: .sortedKeys)
      let text = String(decoding: data, as: UTF8.self)
      let changed = text.replacing(old, with: new)
      #expect(changed != text)
      let bad = try other.folder.write(changed, to: "b-bad.json")
      let outcome = try await other.open("archive", "import", good, bad)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("whatmatters: \(bad) can't be taken in: "))
      #expect(outcome.errors.contains(words))
      #expect(outcome.errors.hasSuffix(end + "\n"), "\(outcome.errors)")
      #expect(try await other.open("list", "--json").listed().isEmpty)
    }
  }
}
