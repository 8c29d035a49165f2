/// How a form is set on the screen.
struct FormLook: Equatable {
  /// The column where answers begin in a wide window.
  var column = 27
  /// The same in a window of less than 72 columns.
  var narrowColumn = 27
  /// Whether answers stand below their labels in a window of less than 56 columns.
  var isBelowLabels = true
  /// Whether all that can be chosen is shown at each row, or only at the one that has the keys.
  var showsAllChoices = false
  /// Whether a row is left free between sections where there is room for it.
  var isSpaced = false
}
