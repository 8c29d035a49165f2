import Handout

/// Where other rooms say something of an item: plug their tables in here. An item is named as in
/// the coverage list, such as `reach.postcode`; what they do not know is a dash.
enum CoverageSeams {
  /// The page on which it is entered.
  static func page(of item: String) -> String { "—" }

  /// Where it stands on which sheet.
  static func sheet(of item: String) -> String { "—" }

  /// Its path in the record as JSON.
  static func jsonPath(of item: String) -> String {
    places.first { $0.item == item }.map { "`\($0.path)`" } ?? "—"
  }

  private static let places = itemPlaces()
}
