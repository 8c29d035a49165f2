import Archive
import Conversation
import Foundation
import Interface

/// A sheet that is at a printer: what is remembered of it outside of the sealed file, without a word of it,
/// so that it is asked after when the program was left meanwhile.
struct LeftBehind: Equatable {
  var paper: OrderedPaper
  var digest: Bytes32
  var number: Int32
  var printer: String

  init(_ printout: Printout) {
    (paper, digest) = (printout.ordered, printout.digest)
    (number, printer) = (printout.job.number, printout.job.printer)
  }
}

extension LeftBehind: Codable {
  private enum Key: String, CodingKey {
    case number, printer, digest, conversation, kind, reference, copy, layout, copies
  }

  init(from decoder: any Decoder) throws {
    let job = try decoder.container(keyedBy: Key.self)
    number = try job.decode(Int32.self, forKey: .number)
    printer = try job.decode(String.self, forKey: .printer)
    digest = try job.decode(Bytes32.self, forKey: .digest)
    paper = OrderedPaper(
      conversation: try job.decode(ConversationID.self, forKey: .conversation),
      kind: try job.decode(PaperKind.self, forKey: .kind),
      reference: try job.decode(String.self, forKey: .reference),
      copy: try job.decode(Copy.self, forKey: .copy),
      layout: try job.decode(AccessNeeds.Paper.self, forKey: .layout),
      copies: try job.decode(Int.self, forKey: .copies))
  }

  func encode(to encoder: any Encoder) throws {
    var job = encoder.container(keyedBy: Key.self)
    try job.encode(number, forKey: .number)
    try job.encode(printer, forKey: .printer)
    try job.encode(digest, forKey: .digest)
    try job.encode(paper.conversation, forKey: .conversation)
    try job.encode(paper.kind, forKey: .kind)
    try job.encode(paper.reference, forKey: .reference)
    try job.encode(paper.copy, forKey: .copy)
    try job.encode(paper.layout, forKey: .layout)
    try job.encode(paper.copies, forKey: .copies)
  }
}

/// The sheets of an archive that were at a printer when nobody could tell any more how they fared: a small
/// file beside the logs.
struct JobsLeftBehind {
  private let file: String

  /// Those of one archive: another one must not write down what became of its sheets.
  init(_ places: Places) {
    let name = Bytes32.digest(of: Array(places.archive.utf8)).hexadecimal.prefix(12)
    file = places.state + "/jobs-\(name)"
  }

  /// All of them; none where nothing was left, or the file is not ours.
  func read() -> [LeftBehind] {
    guard FileManager.default.fileExists(atPath: file) else { return [] }
    do {
      let bytes = try NamedFile.read(file, atMost: 1 << 16)
      return try JSONDecoder().decode([LeftBehind].self, from: Data(bytes))
    } catch {
      Log.failure(error, doing: "reading which sheets were left at a printer")
      return []
    }
  }

  /// Remembers one.
  func add(_ job: LeftBehind) { write(read() + [job]) }

  /// Forgets one.
  func remove(_ job: LeftBehind) { write(read().filter { $0 != job }) }

  private func write(_ jobs: [LeftBehind]) {
    do {
      try NamedFile.makeFolder(URL(fileURLWithPath: file).deletingLastPathComponent().path)
      try NamedFile.write(Array(try JSONEncoder().encode(jobs)), to: file)
    } catch {
      Log.failure(error, doing: "writing which sheets are at a printer")
    }
  }
}
