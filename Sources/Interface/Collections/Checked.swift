extension Array {
  /// The element at `place`, or nothing when there is none.
  subscript(checked place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}

/// The place in a list, from 0, of what is called by a number from 1. Somebody may type any number:
/// one below 1 has no place.
func fromZero(_ number: Int) -> Int { max(number, 0) - 1 }
