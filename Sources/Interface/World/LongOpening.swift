/// What the archive is at before it opens, after the program has changed; how many per cent are done.
public enum LongOpening: Equatable, Sendable {
  /// It is copied before it is changed.
  case copying(percent: Int)
  /// What was kept before entries were signed is signed.
  case vouching(percent: Int)
  /// Lists and search are made anew.
  case makingLists(percent: Int)
}
