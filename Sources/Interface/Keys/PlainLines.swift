/// What a place has to say in line mode: where one is, what is listed there, what is asked.
struct PlainLines: Equatable {
  /// Where one is.
  var place: [String] = []
  /// What is listed there, the rows that can be chosen with their numbers.
  var list: [String] = []
  /// Which list it is: another one is said whole, of the same only what is new.
  var turn = 0
  /// What is asked.
  var ask: [String] = []
  /// The keys of the place; each is said once.
  var hints: [String] = []
}
