import Archive
import Conversation
import Handout

/// A document as it is kept once it was printed or saved: its bytes, and their name.
struct KeptDocument: Equatable {
  let bytes: [UInt8]
  let digest: Bytes32

  init(_ document: Document) throws {
    bytes = try documentJSON(document)
    digest = Bytes32.digest(of: bytes)
  }
}
