import Foundation
import Testing

extension CommandLine {
  struct ShowTests {
    @Test func theLatestIsShownByItsNameItsIdAndTheBeginningOfIt() async throws {
      let home = try Home.withArchive()
      let newest = try await home.open("list", "--json").listed()[0]
      let latest = try await home.open("show", "latest")
      #expect(latest.status == 0)
      #expect(latest.lines.first?.hasPrefix("What matters to ") == true)
      #expect(try await home.open("show", newest.id).text == latest.text)
      #expect(try await home.open("show", String(newest.id.prefix(8))).text == latest.text)
    }

    @Test func fullJSONIsTheRecordWithItsEntriesAndIsWrittenDown() async throws {
      let home = try Home.withArchive()
      let outcome = try await home.open("show", "latest", "--format", "json")
      #expect(outcome.status == 0)
      let file = try outcome.object()
      #expect(file["schema"] as? String == "whatmatters/record/1")
      let entries = try #require(file["entries"] as? [[String: Any]])
      #expect(entries.count > 3)
      for key in ["id", "stream", "author", "at", "lamport", "device", "number", "event", "chain"] {
        #expect(entries.allSatisfy { $0[key] != nil })
      }
      let contact = try #require(file["contact"] as? [String: Any])
      let id = try #require(contact["conversation"] as? String)
      let audit = try await home.open("archive", "audit")
      #expect(audit.text.contains("asked for \(id) as json, the full record"))
    }

    @Test func aPersonsCopyAsJSONHoldsTheSheetAndNoEntries() async throws {
      let outcome = try await Home.withArchive().open(
        "show", "latest", "--format", "json", "--copy", "person")
      let file = try outcome.object()
      #expect(file["schema"] as? String == "whatmatters/document/3")
      #expect(file["blocks"] != nil)
      #expect(file["entries"] == nil)
    }

    @Test(arguments: [
      ("text", "What matters to "), ("markdown", "# What matters to "), ("html", "<!DOCTYPE html>"),
      ("pdf", "%PDF-1.7"),
    ])
    func everyFormIsWritten(format: String, beginning: String) async throws {
      let home = try Home.withArchive()
      let shown = try await home.open("show", "latest", "--format", format)
      #expect(shown.status == 0, "\(shown.errors)")
      let head = String(decoding: shown.output.prefix(40), as: UTF8.self)
      #expect(head.lowercased().hasPrefix(beginning.lowercased()), "\(head)")
      let file = home.path("sheet")
      let written = try await home.open("show", "latest", "--format", format, "-o", file)
      #expect(written.status == 0)
      #expect(written.output.isEmpty)
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(attributes[.size] as? Int ?? 0 > 500)
    }

    @Test func layoutsDiffer() async throws {
      let home = try Home.withArchive()
      let plain = try await home.open("show", "latest", "--layout", "plain")
      let standard = try await home.open("show", "latest", "--layout", "standard")
      #expect(plain.status == 0)
      #expect(plain.text != standard.text)
    }

    @Test func H11_anotherLayoutThanThePersonNeedsIsSaid() async throws {
      let home = try Home.withArchive()
      let needed = try await home.open("show", "latest")
      var said = 0
      for layout in ["standard", "large", "plain"] {
        let shown = try await home.open("show", "latest", "--layout", layout)
        #expect(shown.status == 0)
        #expect(shown.errors.contains("This person needs the ") == (shown.text != needed.text))
        if !shown.errors.isEmpty { said += 1 }
        let record = try await home.open(
          "show", "latest", "--layout", layout, "--copy", "clinician")
        #expect(record.errors.isEmpty)
      }
      #expect(said == 2)
    }

    @Test func theCliniciansCopyIsAnotherSheet() async throws {
      let home = try Home.withArchive()
      let outcome = try await home.open("show", "latest", "--copy", "clinician")
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("Seen by Dr Amina Yusuf, GP"))
    }

    @Test func aPersonIsShownWithTheirConversations() async throws {
      let home = try Home.withArchive()
      let newest = try await home.open("list", "--json").listed()[0]
      let text = try await home.open("show", newest.person)
      #expect(text.status == 0)
      #expect(text.lines[0] == "Name                \(newest.name)")
      #expect(text.text.contains(newest.id.prefix(8)))
      let file = try await home.open("show", newest.person, "--format", "json").object()
      #expect(file["schema"] as? String == "whatmatters/person/1")
      #expect(file["id"] as? String == newest.person)
      let audit = try await home.open("archive", "audit", "--person", newest.person)
      #expect(audit.text.contains("opened the page of \(newest.person)"))
      let asHTML = try await home.open("show", newest.person, "--format", "html")
      #expect(asHTML.status == 2)
    }

    @Test func twoTalksOfOnePersonStandSideBySideTheEarlierOneOnTheLeft() async throws {
      let home = try Home.withArchive()
      let listed = try await home.open("list", "--json").listed()
      let talks = Dictionary(grouping: listed, by: \.person).values.filter { $0.count > 1 }
      let two = try #require(talks.first, "nobody was there twice")
      let outcome = try await home.open("show", two[0].id, "--against", two[1].id)
      #expect(outcome.status == 0)
      let sides = try #require(outcome.lines.first).split(separator: "│")
      #expect(sides.count == 2)
      #expect(outcome.lines.allSatisfy { $0.count <= 80 })
      let other = try await home.open("show", two[1].id, "--against", two[0].id)
      #expect(other.text == outcome.text)
    }

    @Test func talksOfTwoPeopleAreNotSetSideBySide() async throws {
      let home = try Home.withArchive()
      let listed = try await home.open("list", "--json").listed()
      let other = try #require(listed.first { $0.person != listed[0].person })
      let outcome = try await home.open("show", listed[0].id, "--against", other.id)
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [("abc", 2), ("Margaret", 6), ("00000000-0000-4000-8000-000000000000", 6)])
    func whatIsNotThereIsToldFromWhatIsTooShort(name: String, status: Int32) async throws {
      let outcome = try await Home.withArchive().open("show", name)
      #expect(outcome.status == status)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("whatmatters: "))
    }

    @Test func aBeginningThatTwoShareExitsWith2AndTheirCount() async throws {
      let home = try Home.withArchive()
      let more = try await home.open(
        "demo", "--archive", home.archive, "--conversations", "900", "--seed", "9")
      #expect(more.status == 0, "\(more.errors)")
      let ids = try await home.open("list", "--json").listed().map(\.id)
      let beginnings = Dictionary(grouping: ids) { $0.prefix(4) }
      let shared = try #require(beginnings.first { $0.value.count == 2 }, "no two begin alike")
      let outcome = try await home.open("show", String(shared.key))
      #expect(outcome.status == 2)
      #expect(
        outcome.errors
          == "whatmatters: 2 begin with \(shared.key): add more letters or digits.\n")
    }

    @Test func anEmptyArchiveHasNoLatest() async throws {
      let home = try Home()
      _ = try await home.open("archive", "create", "--name", "Dr Amina Yusuf", "--role", "GP")
      let outcome = try await home.open("show", "latest")
      #expect(outcome.status == 6)
      #expect(outcome.errors == "whatmatters: There is no conversation yet.\n")
      let list = try await home.open("list", "--json")
      #expect(list.status == 0)
      #expect(list.text == "[]\n")
    }
  }

  struct PrintTests {
    @Test func withoutAPrintServiceNothingIsPrintedAndNothingIsClaimed() async throws {
      let home = try Home.withArchive()
      let arguments = ["print", "latest", "--passphrase-file", home.path("passphrase")]
      var environment = home.environment
      environment["CUPS_SERVER"] = home.path("nobody-listens-here")
      let outcome = try await home.binary.run(arguments, environment: environment)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors
          == "Handing the sheet to the printer. No number to ring is on it: see Settings.\n"
          + "whatmatters: The print service is not running.\n")
      let file = try await home.open("show", "latest", "--format", "json")
      #expect(!file.text.contains("\"printed\""))
      let printers = try await home.binary.run(["printers"], environment: environment)
      #expect(printers.status == 1)
    }
  }
}
