import Conversation
import Foundation
import Handout

@testable import Peggy

/// Finds the sheets on which an item of particulars stands: those that read otherwise when it was
/// never told.
enum SheetProbe {
  static func sheets(with item: String, of group: String) -> [String] {
    let without = texts(leavingOut: item, of: group)
    let sheets = whole.keys.sorted().filter { whole[$0] != without[$0] }
    return sheets.first == clinician ? sheets.filter { $0 != privateNotes } : sheets
  }

  private static let clinician = "clinician’s"
  private static let privateNotes = "private notes, when asked for"
  private static let whole = texts(leavingOut: "", of: "")

  private static func texts(leavingOut item: String, of group: String) -> [String: String] {
    let entries = FullTalk.agreed.entries.map { told($0, without: item, of: group) }
    let person = Person(
      FullTalk.person.id, FullTalk.personEntries.map { told($0, without: item, of: group) })
    guard let record = record(entries), let person else { return [:] }
    func sheet(_ copy: Copy, _ privateNotes: Bool = false) -> String {
      var request = FullTalk.agreed.request(copy, person: person)
      (request.record, request.hasPrivateNotes) = (record, privateNotes)
      return text(Handout.sheet(request))
    }
    return [
      "person’s": sheet(.person), clinician: sheet(.clinician),
      privateNotes: sheet(.clinician, true),
    ]
  }

  /// The entry as it would be had the item not been told.
  private static func told(_ entry: Entry, without item: String, of group: String) -> Entry {
    guard let body = try? entry.happening.stored(),
      var fields = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any],
      let type = fields["type"] as? String, var event = fields[type] as? [String: Any],
      var rooms = event["particulars"] as? [String: Any],
      var room = rooms[group] as? [String: Any], var changes = room["changes"] as? [String: Any],
      changes.removeValue(forKey: item) != nil
    else { return entry }
    room["changes"] = changes
    rooms[group] = room
    event["particulars"] = rooms
    fields[type] = event
    guard let changed = try? JSONSerialization.data(withJSONObject: fields) else { return entry }
    return Entry(
      id: entry.id, author: entry.author, at: entry.at, lamport: entry.lamport,
      happening: Happening(stored: Array(changed), in: entry.stream), place: entry.place)
  }
}
