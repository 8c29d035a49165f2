import Handout

/// A document as A4 pages, ready for a printer or a file.
public struct Sheet: Equatable, Sendable {
  /// A PDF 1.7 file that claims PDF/UA-1 and PDF/A-2a. The same document gives the same bytes.
  public let pdf: [UInt8]
  /// How many pages it has.
  public let pageCount: Int

  /// Sets a document on pages.
  ///
  /// Blocks, for tens of milliseconds; for longer when fonts are looked at for the first time on
  /// this machine. Calls from several threads wait for each other.
  public init(_ document: Document) throws(PaperError) {
    self = try FontShelf.withFonts { fonts throws(PaperError) in
      let pages = try Pages(of: document, fonts: fonts)
      return Sheet(pdf: try pages.file(), pageCount: pages.pages.count)
    }
  }

  private init(pdf: [UInt8], pageCount: Int) {
    self.pdf = pdf
    self.pageCount = pageCount
  }
}

/// A document as the bytes of a PDF file.
public func pdf(_ document: Document) throws(PaperError) -> [UInt8] {
  try Sheet(document).pdf
}
