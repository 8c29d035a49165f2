import Archive
import Conversation
import Foundation

/// A sealed archive in a folder of its own, with made-up people; the folder goes with the scene.
final class Scene {
  let folder: String
  var archive: Archive
  let recoveryCode: RecoveryCode
  private var ids: IDSource
  private var now = start

  static let passphrase = "three plain words"
  static let start = Moment(
    milliseconds: 1_795_600_800_000, offset: 0, zone: "Europe/London")
  static let clinician = Clinician(name: "Dr Amina Yusuf", role: "GP")
  static let cost = KeyCost(memoryKiB: 64, passes: 1)

  init(seed: UInt64 = 1) throws {
    folder = Scene.freshFolder()
    (archive, recoveryCode) = try Archive.create(
      at: folder, passphrase: Scene.passphrase, clinician: Scene.clinician, at: Scene.start,
      cost: Scene.cost)
    ids = IDSource(seed: seed)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func freshFolder() -> String {
    NSTemporaryDirectory() + "whatmatters-" + UUID().uuidString
  }

  /// The same archive, opened again.
  func opened(_ key: Archive.Key = .passphrase(passphrase)) throws -> Archive {
    try Archive.open(at: folder, key: key, at: now, cost: Scene.cost)
  }

  /// Closes and opens it again, as the next morning.
  func reopen() throws {
    try archive.close()
    archive = try opened()
  }

  /// Every file in the folder with its bytes.
  func files() throws -> [String: Data] { try Scene.files(in: folder) }

  static func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return files
  }

  // MARK: What happens

  func id<Subject>(of subject: Subject.Type = Subject.self) -> ID<Subject> { ids.id() }

  func wait(minutes: Int) { now = now.adding(minutes: minutes) }
  func wait(days: Int) { now = now.adding(minutes: days * 1440) }
  var moment: Moment { now }

  /// An entry a second after the last one.
  func entry(_ happening: Happening) throws -> Entry {
    now = now.adding(milliseconds: 1000)
    return Entry(
      id: ids.id(), author: archive.author, at: now,
      lamport: try archive.greatestLamport() + 1, happening: happening)
  }

  @discardableResult
  func keep(_ happening: Happening) throws -> Entry {
    let entry = try entry(happening)
    _ = try archive.append([entry])
    return entry
  }

  func register(
    _ family: String, _ given: String, born: String? = nil, nhs: String? = nil
  ) throws -> PersonID {
    let person = id(of: Person.self)
    let details = PersonDetails(
      family: family, given: given, born: born.flatMap(Day.init(iso:)),
      nhsNumber: nhs.flatMap(NHSNumber.init))
    try keep(.person(person, .registered(details: details)))
    return person
  }

  func start(with person: PersonID) throws -> ConversationID {
    let talk = id(of: SharedDecisionRecord.self)
    try keep(
      .conversation(
        talk, .started(person: person, guide: "what-matters", guideVersion: 1, minutes: 20)))
    return talk
  }

  @discardableResult
  func note(
    _ text: String, _ kind: NoteKind = .matter, in talk: ConversationID
  ) throws -> NoteID {
    let note = id(of: Note.self)
    try keep(
      .conversation(
        talk, .noted(note: note, kind: kind, words: Words(text), stage: kind.stage ?? .matters)))
    return note
  }
}

extension Page where Item == Hit {
  /// What was found, with the matching words in brackets.
  var found: [String] {
    items.map { $0.excerpt.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined() }
  }
}

extension Archive {
  /// The audit, newest first.
  func audit(person: PersonID? = nil) throws -> [Entry] {
    var entries: [Entry] = []
    try everyDeed(of: person) { entries.append($0) }
    return entries
  }
}
