import Conversation
import Foundation
import Handout

@testable import Peggy

/// Finds the sheets on which an item of particulars stands: those that read otherwise when it was
/// never told.
enum SheetProbe {
  static func sheets(with item: String, of group: String) -> ItemSheets {
    let without = texts(leavingOut: item, of: group)
    let found = sheets.filter { whole[$0] != without[$0] }
    // What a clinician's copy holds it holds too when private notes were asked for.
    return found.contains(.clinicians)
      ? ItemSheets(found).subtracting(.privateEnd) : ItemSheets(found)
  }

  private static let sheets: [ItemSheets] = [.clinicians, .person, .neutral, .privateEnd]
  private static let whole = texts(leavingOut: "", of: "")

  private static func texts(leavingOut item: String, of group: String) -> [ItemSheets: String] {
    let entries = FullTalk.agreed.entries.map { told($0, without: item, of: group) }
    let person = Person(
      FullTalk.person.id, FullTalk.personEntries.map { told($0, without: item, of: group) })
    guard let record = record(entries), let person else { return [:] }
    let chosen = Conversation.record(choosingAll(entries)) ?? record
    func sheet(_ copy: Copy, _ privateNotes: Bool = false) -> String {
      var request = FullTalk.agreed.request(copy, person: person)
      request.record = copy == .discreet ? chosen : record
      request.hasPrivateNotes = privateNotes
      return text(Handout.sheet(request))
    }
    return [
      .clinicians: sheet(.clinician), .person: sheet(.person), .neutral: sheet(.discreet),
      .privateEnd: sheet(.clinician, true),
    ]
  }

  /// The entry as it would be had something been said at each of its items, and nothing at one.
  private static func told(_ entry: Entry, without item: String, of group: String) -> Entry {
    guard let body = try? entry.happening.stored(),
      var fields = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any],
      let type = fields["type"] as? String, var event = fields[type] as? [String: Any],
      var rooms = event["particulars"] as? [String: Any], let told = rooms.keys.first,
      var room = rooms[told] as? [String: Any],
      var changes = room["changes"].flatMap({ said($0, of: told) })
    else { return entry }
    if told == group { changes.removeValue(forKey: item) }
    room["changes"] = changes
    rooms[told] = room
    event["particulars"] = rooms
    fields[type] = event
    guard let changed = try? JSONSerialization.data(withJSONObject: fields) else { return entry }
    return Entry(
      id: entry.id, author: entry.author, at: entry.at, lamport: entry.lamport,
      happening: Happening(stored: Array(changed), in: entry.stream), place: entry.place)
  }

  /// The items that were told with something said at each.
  private static func said(_ changes: Any, of group: String) -> [String: Any]? {
    func said<Items: Particulars>(as particulars: Items.Type) -> [String: Any]? {
      guard let told = try? JSONSerialization.data(withJSONObject: changes),
        let items = try? JSONDecoder().decode(Items.self, from: told),
        let all = try? JSONEncoder().encode(saidThroughout(items))
      else { return nil }
      return try? JSONSerialization.jsonObject(with: all) as? [String: Any]
    }
    return recordedParticulars.first { $0.group == group }.flatMap { said(as: $0) }
  }
}
