import Archive
import Conversation
import Fiction
import Foundation
import Guides
import Interface

/// The world of one monkey: a real sealed archive with made-up people, whose answers come when the
/// monkey lets them, in the order in which they were asked for.
final class World {
  let archive: Archive
  /// Every entry that was ever handed over to be kept.
  private(set) var asked: [EntryID: Entry] = [:]
  /// What is on the disk by the archive's own word.
  private(set) var kept: Set<EntryID> = []
  private var waiting: [Effect] = []
  private var holds: [ConversationID: Hold] = [:]
  private var unkeptDrafts: Set<Draft.ID> = []
  private let folder: String

  static let passphrase = "lamp"
  private static let clinician = Clinician(name: "Dr Amina Yusuf", role: "GP")

  init(now: Moment, seed: UInt64) throws {
    folder = NSTemporaryDirectory() + "/whatmatters-monkey-" + UUID().uuidString
    let cost = KeyCost(memoryKiB: 64, passes: 1)
    archive = try Archive.create(
      at: folder, passphrase: Self.passphrase, clinician: Self.clinician, at: now, cost: cost
    ).archive
    let fiction = Fiction(
      people: 6, conversations: 14, seed: seed, today: now, author: archive.author,
      startingAt: try archive.greatestLamport() + 1)
    try archive.appendInBulk(fiction.batches.map(marked))
  }

  private var unkept: [Entry] = []

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var isIdle: Bool { waiting.isEmpty }

  func take(_ effect: Effect) {
    if case .keep(let entries, _) = effect {
      for entry in entries { asked[entry.id] = entry }
    }
    waiting.append(effect)
  }

  /// The program ended: what it asked for is done, and it holds nothing any more.
  func end() throws {
    while !isIdle { _ = try answer() }
    holds = [:]
  }

  /// The program is killed: what it asked for and was not done is lost, and it holds nothing any more.
  func kill() {
    waiting = []
    unkept = []
    holds = [:]
  }

  /// When every talk that was left was left long ago.
  private static let longAfter = Moment(milliseconds: 4_000_000_000_000, offset: 0)

  /// Does what was asked for longest; `failing` when the disk has no room for it.
  func answer(failing: Bool = false) throws -> [Action] {
    guard !waiting.isEmpty else { return [] }
    switch waiting.removeFirst() {
    case .unlock(let passphrase):
      guard try archive.isPassphrase(passphrase) else { return [.locked(.wrongPassphrase)] }
      let session = Session(
        author: archive.author, clinician: archive.clinician,
        lamport: try archive.greatestLamport())
      return [.guides(shelf), .unlocked(session)]
    case .check(let passphrase): return [.uncovered(try archive.isPassphrase(passphrase))]
    case .keep(let entries, let ended):
      // What could not be kept before comes first, as the program has it.
      let asked = Set(entries.map(\.id))
      let all = unkept.filter { !asked.contains($0.id) } + entries
      unkept = failing ? all : []
      if failing { return [.notKept(entries.map(\.id), .diskFull)] }
      let places = try archive.append(all, ending: ended)
      kept.formUnion(places.keys)
      return [.kept(places)]
    case .draft(let place): return try keep(.note(place), failing)
    case .keepDraft(let draft): return try keep(.field(draft), failing)
    case .loadDrafts(let place): return [.drafts(place, try archive.drafts(at: place))]
    case .loadHome(let group, let page):
      return try [
        .home(
          group.map { HomePage($0, try archive.work($0, on: Day.far, page: page)) }
            ?? HomePage(archive.home(on: Day.far)))
      ]
    case .loadPeople(let text, let page, let generation):
      return [.people(generation, try archive.people(matching: text, page: page))]
    case .loadDoubles(let details): return [.doubles(try archive.possibleDoubles(of: details))]
    case .loadPerson(let person): return try archive.file(of: person).map { [.person($0)] } ?? []
    case .reloadPerson(let person):
      return try archive.file(of: person).map { [.personChanged($0)] } ?? []
    case .loadSettings:
      return [.settings(archive.clinician, try archive.localHelp(), try archive.service())]
    case .reloadTalk(let conversation):
      return [.talkChanged(conversation, try archive.entries(of: .conversation(conversation)))]
    case .open(let conversation, let purpose): return try open(conversation, purpose)
    case .release(let conversation):
      holds[conversation] = nil
      return []
    case .find(let query, let page, let generation):
      return [.found(generation, try archive.find(query, page: page))]
    case .print(let order):
      let stage: PrintProgress.Stage = failing ? .failed(.noPrinter) : .printed(digest(of: order))
      return [.printing(PrintProgress(order: order, printer: "air", stage: stage))]
    case .save(let order):
      return [
        failing
          ? .notSaved(order, .diskFull)
          : .saved(order, path: "sheet.pdf", digest: digest(of: order))
      ]
    case .compare(let then, let now):
      let sides = try [then, now].map { try archive.entries(of: .conversation($0)) }
      return try record(sides[1]).flatMap { try archive.file(of: $0.person) }
        .map { [.compared($0, then: sides[0], now: sides[1])] } ?? []
    case .loadOldTalks: return [.oldTalks(try archive.talksLeft(before: Self.longAfter))]
    case .look, .takeIn: return [.notTakenIn("There is nothing of that name.")]
    case .preview(let order): return [.cut([[order.document.title]])]
    case .stopPrinting, .choosePrinter, .create, .stopOpening, .copy, .wake, .suspend, .quit:
      return []
    }
  }

  private func digest(of order: SheetOrder) -> Bytes32 { .digest(of: Array(order.reference.utf8)) }

  private func keep(_ halfTyped: HalfTyped, _ failing: Bool) throws -> [Action] {
    if failing {
      unkeptDrafts.insert(halfTyped.id)
      return [.draftNotKept(halfTyped, .diskFull)]
    }
    switch halfTyped {
    case .note(let place): try archive.keep(place)
    case .field(let draft): try archive.keep(draft)
    }
    let wasUnkept = unkeptDrafts.remove(halfTyped.id) != nil
    return wasUnkept ? [.draftKept(halfTyped.id)] : []
  }

  private func open(
    _ conversation: ConversationID, _ purpose: Opened.Purpose
  ) throws -> [Action] {
    guard let opened = try opened(conversation, purpose) else { return [] }
    if purpose != .reading, holds[conversation] == nil {
      holds[conversation] = try archive.hold(conversation, at: Moment(milliseconds: 0, offset: 0))
    }
    return [.opened(opened)]
  }

  /// A conversation as the archive has it now.
  func opened(_ conversation: ConversationID, _ purpose: Opened.Purpose) throws -> Opened? {
    let entries = try archive.entries(of: .conversation(conversation))
    guard let record = record(entries), let file = try archive.file(of: record.person) else {
      return nil
    }
    return Opened(
      id: conversation, entries: entries, draft: try archive.talkPlace(of: conversation),
      drafts: try archive.drafts(at: .conversation(conversation)), file: file,
      clinician: archive.clinician, isHeld: true, purpose: purpose)
  }
}

extension Day {
  /// All that is due is shown.
  fileprivate static let far = Day(number: 1_000_000)
}
