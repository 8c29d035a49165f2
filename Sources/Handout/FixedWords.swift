extension Document {
  /// The few words that belong to pages rather than to what stands on them. They are kept with the
  /// document, so that it is laid out as it was even where its language is not known any more.
  public struct FixedWords: Equatable, Sendable, Codable {
    /// What opens a quotation.
    public var openQuote: String
    /// What closes a quotation.
    public var closeQuote: String
    /// Which page it is, with `{page}` and `{count}` in it.
    public var page: String
    /// What stands before the random mark of a printing.
    public var reference: String
    /// What is read aloud at a box to tick by hand.
    public var tickBox: String
    /// What stands before the place for the day of a signature.
    public var signedOn: String

    /// British English, as it is now.
    public static let english = SheetWords.english.fixed

    /// The words of every document that was kept before they were kept with it. They never change.
    static let beforeTheyWereKept: FixedWords = {
      var words = english
      (words.openQuote, words.closeQuote) = ("“", "”")
      (words.page, words.reference) = ("Page {page} of {count}", "Sheet")
      (words.tickBox, words.signedOn) = ("A box to tick", "Date")
      return words
    }()

    /// Which page of how many.
    public func page(_ number: Int, of count: Int) -> String {
      Phrase(page, places: ["page", "count"], english: nil)(String(number), String(count))
    }
  }
}
