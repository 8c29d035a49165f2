import Interface

/// Where other rooms say something of an item: plug their tables in here. An item is named as in
/// the coverage list, such as `reach.postcode`; what they do not know is a dash.
enum CoverageSeams {
  /// The page on which it is entered, as the rows of the pages tell.
  static func page(of item: String) -> String {
    let name = item.split(separator: ".").last.map(String.init) ?? ""
    let group = CoverageGroups.all.first { $0.name == String(item.dropLast(name.count + 1)) }
    let kind = group.map { type(of: $0.value) }
    return itemScreens.first { $0.items == kind && $0.item == name }?.page ?? "—"
  }

  /// Where it stands on which sheet.
  static func sheet(of item: String) -> String { "—" }

  /// Its path in the record as JSON.
  static func jsonPath(of item: String) -> String { "—" }
}
