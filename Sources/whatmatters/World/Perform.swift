import Archive
import Conversation
import Dispatch
import Foundation
import Guides
import Interface
import Synchronization

/// Does what the interface asks of the world: every effect is one case here.
///
/// The archive has one thread of its own, each sheet another; answers come back as actions.
final class Perform: @unchecked Sendable {
  let places: Places
  let clock: Clock
  let inbox: Inbox
  /// Touched on the archive's queue only.
  private var archive: Archive?
  private var holds: [ConversationID: Hold] = [:]
  private var unkeptDrafts: Set<Draft.ID> = []
  private var unkept: [Entry] = []
  /// The papers that were made and that no kept entry names yet.
  private var papers: [Bytes32: KeptDocument] = [:]
  /// Set by the thread that owns the state, and looked at by the archive's.
  private let isOpeningStopped = Atomic(false)
  /// What is at a printer now, by its mark.
  let outside = Mutex<[String: Printout]>([:])
  let jobs: JobsLeftBehind
  private let archiveQueue = DispatchQueue(label: "archive")
  private let keyCost: KeyCost

  init(places: Places, clock: Clock, inbox: Inbox, keyCost: KeyCost = .standard) {
    self.places = places
    self.clock = clock
    self.inbox = inbox
    self.keyCost = keyCost
    jobs = JobsLeftBehind(places)
  }

  /// Begins an effect of the world; those of the terminal and of the loop are not its work.
  func begin(_ effect: Effect) {
    switch effect {
    case .unlock(let passphrase): onArchive { try self.unlock(passphrase) }
    case .stopOpening: isOpeningStopped.store(true, ordering: .relaxed)
    case .create(let passphrase, let clinician):
      onArchive { try self.create(passphrase, clinician) }
    case .check(let passphrase):
      onArchive { [.uncovered(try self.opened().isPassphrase(passphrase))] }
    case .keep(let entries, let ended): keep(entries, ending: ended)
    case .draft(let place): keep(.note(place))
    case .keepDraft(let draft): keep(.field(draft))
    case .loadDrafts(let place):
      onArchive { [.drafts(place, try self.opened().drafts(at: place))] }
    case .loadHome(let group, let page):
      onArchive { try self.loadHome(group, page) }
    case .loadPeople(let text, let page, let generation):
      onArchive { [.people(generation, try self.opened().people(matching: text, page: page))] }
    case .loadDoubles(let details):
      onArchive { [.doubles(try self.opened().possibleDoubles(of: details))] }
    case .loadPerson(let person): onArchive { try self.loadPerson(person) }
    case .reloadPerson(let person):
      onArchive { try self.opened().file(of: person).map { [.personChanged($0)] } ?? [] }
    case .loadSettings:
      onArchive {
        let archive = try self.opened()
        let clinician = try archive.clinician(archive.author) ?? archive.clinician
        return [.settings(clinician, try archive.localHelp(), try archive.service())]
      }
    case .compare(let then, let now): onArchive { try self.compare(then, now) }
    case .loadOldTalks:
      onArchive { [.oldTalks(try self.opened().talksLeft(before: self.clock.now))] }
    case .look(let path): onFiles { [.looked(try self.look(at: path).shown)] }
    case .takeIn(let look, let takingOver):
      onFiles { [.takenIn(try self.takeIn(look, takingOver: takingOver))] }
    case .reloadTalk(let conversation):
      onArchive {
        let entries = try self.opened().entries(of: .conversation(conversation))
        return [.talkChanged(conversation, entries)]
      }
    case .open(let conversation, let purpose):
      onArchive { try self.open(conversation, purpose) }
    case .release(let conversation):
      onArchive {
        self.holds[conversation] = nil
        return []
      }
    case .find(let query, let page, let generation):
      onArchive { [.found(generation, try self.opened().find(query, page: page))] }
    case .print(let order): begin(printing: order)
    case .save(let order): begin(saving: order)
    case .stopPrinting(let reference): begin(stopping: reference)
    case .preview(let order): begin(previewing: order)
    case .choosePrinter(let name): choosePrinter(name)
    case .copy, .wake, .suspend, .quit: break
    }
  }

  /// Remembers a printer for this machine.
  private func choosePrinter(_ name: String) {
    inbox.expect()
    archiveQueue.async {
      do {
        try ChosenPrinter.write(name)
        self.inbox.answer([])
      } catch {
        Log.failure(error, doing: "remembering a printer")
        self.inbox.answer([.failed(Failure(error))])
      }
    }
  }

  /// Waits until the archive has done all that it was asked.
  func finish() { archiveQueue.sync {} }

  /// Has a paper at hand for the entry that will name it.
  func remember(_ paper: KeptDocument) {
    archiveQueue.sync { papers[paper.digest] = paper }
  }

  /// Writes down that a sheet leaves, before it does; waits until that is on the disk.
  func noteLeaving(_ order: SheetOrder, as form: String) throws {
    guard let conversation = order.conversation else { return }
    try archiveQueue.sync {
      try opened().log(
        .disclosed(conversation: conversation, copy: order.copy, what: form), clock.now)
    }
  }

  // MARK: The archive

  private func onArchive(_ work: @escaping @Sendable () throws -> [Action]) {
    inbox.expect()
    archiveQueue.async {
      do {
        self.inbox.answer(try work())
      } catch {
        Log.failure(error, doing: "asking the archive")
        self.inbox.answer([.failed(Failure(error))])
      }
    }
  }

  /// The same with files that somebody named: why they can't be had is said in a sentence.
  private func onFiles(_ work: @escaping @Sendable () throws -> [Action]) {
    onArchive {
      do { return try work() } catch {
        Log.failure(error, doing: "taking in a file")
        return [.notTakenIn(Ending(error).sentence)]
      }
    }
  }

  func opened() throws -> Archive {
    guard let archive else { throw ArchiveError.notAnArchive(folder: places.archive) }
    return archive
  }

  private func unlock(_ passphrase: String) throws -> [Action] {
    do {
      isOpeningStopped.store(false, ordering: .relaxed)
      var last: LongOpening?
      let archive = try Log.timing("opened") {
        try Archive.open(
          at: places.archive, key: .passphrase(passphrase), at: clock.now, cost: keyCost
        ) { opening in
          let long = LongOpening(opening)
          if long != last { inbox.post(.opening(long)) }
          last = long
          return !isOpeningStopped.load(ordering: .relaxed)
        }
      }
      self.archive = archive
      tellPrinters()
      askAfterJobsLeft()
      return [
        .guides(shelf), .languages(LanguageFolder(places).languages()),
        .unlocked(try session(archive)),
      ]
    } catch {
      Log.failure(error, doing: "opening")
      return [.locked(Failure(error))]
    }
  }

  private func create(_ passphrase: String, _ clinician: Clinician) throws -> [Action] {
    do {
      let made = try Archive.create(
        at: places.archive, passphrase: passphrase, clinician: clinician, at: clock.now,
        cost: keyCost)
      archive = made.archive
      tellPrinters()
      return [
        .guides(shelf), .languages(LanguageFolder(places).languages()),
        .created(try session(made.archive), recoveryCode: made.recoveryCode.text),
      ]
    } catch {
      Log.failure(error, doing: "making")
      return [.locked(Failure(error))]
    }
  }

  private func session(_ archive: Archive) throws -> Session {
    Session(
      author: archive.author, clinician: archive.clinician,
      help: try archive.localHelp(), service: try archive.service(),
      lamport: try archive.greatestLamport(),
      cheapGuess: try archive.cheapGuess(than: keyCost),
      foundAtOpening: archive.foundAtOpening.map(CommandWords.found))
  }

  /// Keeps entries. What could not be kept before comes first: the archive's order is that in which it
  /// was written here.
  private func keep(_ entries: [Entry], ending drafts: [Draft.ID]) {
    inbox.expect()
    archiveQueue.async {
      let asked = Set(entries.map(\.id))
      let all = self.unkept.filter { !asked.contains($0.id) } + entries
      do {
        let named = all.compactMap { $0.paper.flatMap { self.papers[$0.digest] } }
        let places = try self.opened().append(all, ending: drafts, naming: named.map(\.bytes))
        self.unkept = []
        for paper in named { self.papers[paper.digest] = nil }
        self.inbox.answer([.kept(places)])
      } catch {
        self.unkept = all
        Log.failure(error, doing: "keeping")
        self.inbox.answer([.notKept(entries.map(\.id), Failure(error))])
      }
    }
  }

  /// Keeps half-typed text. That it is kept is answered only where it was not: it is said of each
  /// key, and nobody waits for it.
  private func keep(_ halfTyped: HalfTyped) {
    inbox.expect()
    archiveQueue.async {
      do {
        switch halfTyped {
        case .note(let place): try self.opened().keep(place)
        case .field(let draft): try self.opened().keep(draft)
        }
        let wasUnkept = self.unkeptDrafts.remove(halfTyped.id) != nil
        self.inbox.answer(wasUnkept ? [.draftKept(halfTyped.id)] : [])
      } catch {
        Log.failure(error, doing: "keeping half-typed text")
        self.unkeptDrafts.insert(halfTyped.id)
        self.inbox.answer([.draftNotKept(halfTyped, Failure(error))])
      }
    }
  }

  /// What waits now and in the two weeks to come.
  private func loadHome(_ group: WorkGroup?, _ page: Int) throws -> [Action] {
    let (archive, today) = (try opened(), clock.now.day)
    let due = BackupDue(
      last: try archive.lastBackup()?.day, began: try archive.beginning()?.day ?? today,
      bytes: archive.bytes, today: today)
    let home =
      try group.map { HomePage($0, try archive.work($0, on: today, page: page)) }
      ?? HomePage(try archive.home(on: today))
    return [.backupDue(due), .home(home)]
  }

  private func loadPerson(_ person: PersonID) throws -> [Action] {
    let archive = try opened()
    guard let file = try archive.file(of: person) else { return [] }
    try archive.logReading(.personOpened(person: person), clock.now)
    return [.person(file)]
  }

  private func compare(_ then: ConversationID, _ now: ConversationID) throws -> [Action] {
    let archive = try opened()
    let sides = try [then, now].map { try archive.entries(of: .conversation($0)) }
    guard let record = record(sides[1]), let file = try archive.file(of: record.person) else {
      return [.failed(.damaged)]
    }
    for id in [then, now] {
      try archive.logReading(.conversationOpened(conversation: id), clock.now)
    }
    return [.compared(file, then: sides[0], now: sides[1])]
  }

  private func open(
    _ conversation: ConversationID, _ purpose: Opened.Purpose
  ) throws -> [Action] {
    let archive = try opened()
    let entries = try archive.entries(of: .conversation(conversation))
    // Begun on a full disk, a talk is not there yet; that it was not kept has been said.
    guard !entries.isEmpty else { return [] }
    guard let record = record(entries), let file = try archive.file(of: record.person) else {
      return [.failed(.damaged)]
    }
    // Going on with a talk shows what was said in it, as reading it does: both stand in the audit.
    if purpose.isReading || holds[conversation] != nil {
      try archive.logReading(.conversationOpened(conversation: conversation), clock.now)
    } else {
      holds[conversation] = try archive.openToWrite(conversation, at: clock.now)
    }
    return [
      .opened(
        Opened(
          id: conversation, entries: entries, draft: try archive.talkPlace(of: conversation),
          drafts: try archive.drafts(at: .conversation(conversation)), file: file,
          clinician: try archive.clinician(record.author) ?? archive.clinician,
          isHeld: purpose.isReading || holds[conversation] != nil,
          isOfReadOnlyArchive: archive.whyOnlyReadable != nil,
          purpose: purpose))
    ]
  }
}

extension LongOpening {
  /// What the archive is at, as the screen tells it.
  fileprivate init(_ opening: Opening) {
    func percent(_ done: Int, _ count: Int) -> Int { count == 0 ? 100 : done * 100 / count }
    self =
      switch opening {
      case .copying(let done, let count): .copying(percent: percent(done, count))
      case .vouching(let done, let count): .vouching(percent: percent(done, count))
      case .makingLists(let done, let count): .makingLists(percent: percent(done, count))
      }
  }
}
