import Conversation
import Testing

@Suite struct UndoTests {
  @Test func undoTakesBackTheLastEntryAndRedoBringsItBack() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.notes(31, .matter, "garden")
    let before = talk.record
    #expect(talk.undoes())
    #expect(talk.texts == ["church"])
    #expect(talk.redoes())
    #expect(talk.texts == ["church", "garden"])
    #expect(talk.record.notes == before.notes)
  }

  @Test func undoGoesOnBackAndRedoForwardAgain() {
    let talk = Talk()
    for (note, text) in [(30, "one"), (31, "two"), (32, "three")] {
      talk.notes(UInt64(note), .matter, text)
    }
    for rest in [["one", "two"], ["one"], []] {
      #expect(talk.undoes())
      #expect(talk.texts == rest)
    }
    #expect(!talk.undoes())
    for rest in [["one"], ["one", "two"], ["one", "two", "three"]] {
      #expect(talk.redoes())
      #expect(talk.texts == rest)
    }
    #expect(!talk.redoes())
  }

  @Test func whatWasRedoneCanBeUndoneAgain() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.undoes()
    talk.redoes()
    #expect(talk.undoes())
    #expect(talk.texts == [])
    #expect(talk.redoes())
    #expect(talk.texts == ["church"])
  }

  @Test func afterSomethingNewThereIsNothingToRedo() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.undoes()
    talk.notes(31, .matter, "garden")
    #expect(!talk.redoes())
    talk.undoes()
    #expect(talk.redoes())
    #expect(talk.texts == ["garden"])
    #expect(!talk.redoes())
  }

  @Test func undoReachesOnlyOnesOwnEntries() {
    let talk = Talk()
    talk.notes(30, .matter, "mine")
    talk.notes(31, .matter, "hers", by: Talk.other)
    #expect(talk.undoes())
    #expect(talk.texts == ["hers"])
    #expect(!talk.undoes())
    #expect(talk.undoes(by: Talk.other))
    #expect(talk.texts == [])
    #expect(talk.redoes())
    #expect(talk.texts == ["mine"])
  }

  @Test func undoDoesNotReachPastWhatWasAgreed() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.agreed(agreement: .person, gaps: []))
    #expect(!talk.undoes())
    talk.says(.amended(reason: "a word was wrong"))
    #expect(!talk.undoes())
    talk.notes(31, .matter, "garden")
    #expect(talk.undoes())
    #expect(!talk.undoes())
    #expect(talk.texts == ["church"])
  }

  @Test func whatAnotherAgreedIsSealedTooForUndoAndForRedo() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.notes(31, .matter, "garden")
    talk.undoes()
    talk.says(.agreed(agreement: .person, gaps: []), by: Talk.other)
    #expect(!talk.undoes())
    #expect(!talk.redoes())
  }

  @Test(arguments: [
    ConversationEvent.covered, .uncovered, .agreed(agreement: .person, gaps: []),
    .amended(reason: ""), .abandoned(reason: ""),
    .printed(reference: "A", copy: .person, layout: .standard, copies: 1, paper: nil),
    .saved(reference: "A", copy: .person, format: "pdf", paper: nil), .sheetDeclined, .copied,
    .copiedToMainRecord,
    .started(person: id(1), guide: "what-matters", guideVersion: 1, minutes: 10),
  ])
  func aFactCannotBeUndone(_ fact: ConversationEvent) {
    #expect(!fact.canBeUndone)
    let talk = Talk(fact)
    #expect(!talk.undoes())
  }

  @Test func undoPassesOverAFactToWhatCameBefore() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.printed(reference: "A", copy: .person, layout: .standard, copies: 1, paper: nil))
    #expect(talk.undoes())
    #expect(talk.texts == [])
    #expect(talk.record.sheets.count == 1)
  }

  // MARK: What the fold passes over

  @Test func anUndoThatNamesAFactCountsForNothing() {
    let talk = Talk()
    let agreed = talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(.undid(entry: agreed))
    talk.says(.undid(entry: talk.entries[0].id))
    #expect(talk.record.isAgreed)
  }

  @Test func anUndoOfWhatIsAgreedCountsForNothing() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    let note = talk.entries[1].id
    talk.notes(31, .matter, "garden")
    let undone = talk.entries[2].id
    talk.undoes()
    talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(.undid(entry: note))
    talk.says(.redid(entry: undone))
    #expect(talk.texts == ["church"])
  }

  @Test func anUndoOfAnothersEntryCountsForNothing() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.undid(entry: talk.entries[1].id), by: Talk.other)
    #expect(talk.texts == ["church"])
  }

  @Test func anUndoOfWhatIsNotThereOrNotYetThereCountsForNothing() {
    let talk = Talk(.undid(entry: id(404)), .redid(entry: id(405)))
    talk.notes(30, .matter, "church")
    var early = talk.entries
    early[1] = Entry(
      id: early[1].id, author: Talk.amina, at: early[1].at, lamport: 2,
      happening: .conversation(Talk.id, .undid(entry: early[3].id)), place: early[1].place)
    #expect(record(early)?.notes(.matter).count == 1)
  }

  @Test func theLastUndoOrRedoDecides() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    let note = talk.entries[1].id
    talk.says(.undid(entry: note))
    talk.says(.undid(entry: note))
    talk.says(.redid(entry: note))
    #expect(talk.texts == ["church"])
    talk.says(.redid(entry: note))
    talk.says(.undid(entry: note))
    #expect(talk.texts == [])
  }
}

@Suite struct OrderTests {
  private func entry(
    _ number: UInt64, lamport: UInt64, device: UInt64? = nil, place: Int64 = 1
  ) -> Entry {
    Entry(
      id: id(number), author: Talk.amina, at: at("2026-11-21T10:00:00Z"), lamport: lamport,
      happening: .archive(.unlocked),
      place: device.map { Entry.Place(device: id($0), number: place) })
  }

  @Test func entriesStandByLamportNumberThenDeviceThenNumberThenIdentifier() {
    let right = [
      entry(9, lamport: 1), entry(8, lamport: 2, device: 1, place: 7),
      entry(7, lamport: 2, device: 1, place: 8), entry(6, lamport: 2, device: 2, place: 1),
      entry(4, lamport: 2), entry(5, lamport: 2), entry(3, lamport: 3, device: 1, place: 9),
    ]
    #expect(inOrder(right.reversed()) == right)
    #expect(inOrder(right) == right)
  }

  @Test func twoEntriesInOnePlaceStillHaveOneOrder() {
    let one = entry(1, lamport: 1, device: 1)
    let two = entry(2, lamport: 1, device: 1)
    #expect(inOrder([two, one]) == [one, two])
    #expect(inOrder([one, two]) == [one, two])
  }

  @Test func anEntryThatComesTwiceCountsOnceAndWithItsPlace() {
    let kept = entry(1, lamport: 1, device: 1)
    let waiting = entry(1, lamport: 1)
    #expect(inOrder([waiting, kept, kept]) == [kept])
  }
}
