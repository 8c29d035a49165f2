import Conversation
import Handout
import Interface

/// What other rooms say of an item, which is named as in the coverage list: `reach.postcode`. What
/// the rooms tell of themselves comes first; the rest stands in `CoveragePlaces`.
enum CoverageSeams {
  /// The page on which it is entered, as the rows of the pages tell.
  static func page(of item: String) -> String {
    let (group, name) = parts(of: item)
    let kind = group.map { type(of: $0.value) }
    return itemScreens.first { $0.items == kind && $0.item == name }?.page
      ?? CoveragePlaces.place(of: item, in: group)?.page ?? "—"
  }

  /// The sheets on which it is declared to stand; a test makes them with and without it.
  static func sheet(of item: String) -> String {
    guard let sheets = declared[item] else {
      return CoveragePlaces.place(of: item, in: parts(of: item).group)?.sheet ?? "—"
    }
    let names: [(ItemSheets, String)] = [
      (.clinicians, "clinician’s"), (.person, "person’s"),
      (.privateEnd, "private notes, when asked for"),
    ]
    let found = names.filter { sheets.contains($0.0) }.map(\.1)
    return found.isEmpty ? "—" : found.joined(separator: ", ")
  }

  private static let declared: [String: ItemSheets] = {
    func declared<Items: Particulars>(in particulars: Items.Type) -> [(String, ItemSheets)] {
      Items.items.map { ($0.id, $0.sheets) }
    }
    return Dictionary(
      (recordedParticulars + [Reflection.self]).flatMap { declared(in: $0) }
    ) { one, _ in one }
  }()

  /// Its path in the record as JSON.
  static func jsonPath(of item: String) -> String {
    places.first { $0.item == item }.map { "`\($0.path)`" }
      ?? CoveragePlaces.place(of: item, in: parts(of: item).group)?.path ?? "—"
  }

  private static func parts(of item: String) -> (group: CoverageGroup?, name: String) {
    let name = item.split(separator: ".").last.map(String.init) ?? ""
    return (CoverageGroups.all.first { $0.name == String(item.dropLast(name.count + 1)) }, name)
  }

  private static let places = itemPlaces()
}
