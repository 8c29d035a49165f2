import Conversation

/// What was talked about: what the person came for, and each way forward with how it stands.
extension PersonSheet {
  var talkedAbout: [Block] {
    let needs = notes(.need)
    let ways = waysShown
    guard !needs.isEmpty || !ways.isEmpty else { return [] }
    var blocks: [Block] = [.heading(words.headings.talkedAbout)]
    blocks += cameFor(needs)
    guard !ways.isEmpty else { return blocks }
    blocks += fitsATable(ways) ? [table(ways)] : ways.flatMap(apart)
    if let who = words.ways.deciders(source.record.deciders, source.clinician.name) {
      blocks.append(.paragraph(who))
    }
    return blocks
  }

  /// What the person came for: one line where one is enough, so that the sheet stays one page.
  private func cameFor(_ needs: [Note]) -> [Block] {
    let heading = words.headings.cameFor
    let line = needs.map { quoting.inline($0) }.joined(separator: "; ")
    if needs.isEmpty { return [] }
    guard source.layout == .standard, line.count <= 120, !line.contains("\n") else {
      return [.subheading(heading), .list(needs.map { quoting.item($0) })]
    }
    return [.paragraph("\(heading): \(line)")]
  }

  /// Leaving it as it is stands in every record; it is shown once anything was said of it, or of
  /// another way that is on the sheet.
  private var waysShown: [Note] {
    let ways = notes(.option)
    let anyIsTouched = ways.contains { note in
      note.id != source.record.leavingItID || note.firstWords != nil || isTouched(note.option)
    }
    return anyIsTouched ? ways : []
  }

  /// What is good or hard about a way, as far as it may stand on the sheet.
  private func onSheet(_ option: Option?) -> [Option.Weight] {
    option?.weights.filter { !$0.isOffSheet && isForTheSheet($0.words.speaker) } ?? []
  }

  /// Whether anything was said of it that stands on the sheet; what is told of capacity does not.
  private func isTouched(_ option: Option?) -> Bool {
    guard let option else { return false }
    return !onSheet(option).isEmpty || option.decision != nil || option.sureness != nil
      || option.particulars.aid.value != nil
  }

  // MARK: Side by side

  /// Side by side only at body size and when each cell stays a few lines high: a tall row breaks
  /// badly over two pages.
  private func fitsATable(_ ways: [Note]) -> Bool {
    guard source.layout == .standard, ways.count > 1, ways.count <= 6 else { return false }
    return ways.allSatisfy { note in row(note).allSatisfy { $0.count <= 120 } }
  }

  private func table(_ ways: [Note]) -> Block {
    .table(
      headings: [words.ways.way, words.ways.good, words.ways.hard, words.ways.standing],
      rows: ways.map(row))
  }

  private func row(_ note: Note) -> [String] {
    [
      quoting.inline(note),
      weights(note, .good).map { quoting.inline($0) }.joined(separator: "\n"),
      weights(note, .hard).map { quoting.inline($0) }.joined(separator: "\n"),
      standing(note).joined(separator: "\n"),
    ]
  }

  // MARK: One after the other

  private func apart(_ note: Note) -> [Block] {
    let sides: [(Side, String)] = [(.good, words.ways.good), (.hard, words.ways.hard)]
    let items = sides.flatMap { side, label in
      weights(note, side).map { Block.Item.plain("\(label): \(quoting.inline($0))") }
    }
    var blocks: [Block] = [.subheading(quoting.inline(note))]
    let standing = standing(note)
    if !standing.isEmpty { blocks.append(.paragraph(standing.joined(separator: "\n"))) }
    if !items.isEmpty { blocks.append(.list(items)) }
    return blocks
  }

  private func weights(_ note: Note, _ side: Side) -> [Option.Weight] {
    onSheet(note.option).filter { $0.side == side }
  }

  /// How a way stands: what nobody decided is not yet decided, and says so (H02). Of leaving it
  /// as it is nothing is said until somebody did.
  private func standing(_ note: Note) -> [String] {
    guard let option = note.option else { return [] }
    var lines: [String] = []
    if option.decision != nil || note.id != source.record.leavingItID {
      lines.append(source.words.statuses(option.decision?.status ?? .inProgress))
    }
    if let sureness = option.sureness {
      lines.append(words.ways.sureness(source.words.outOfTen(sureness)))
    }
    if let reservation = option.decision?.reservation, !reservation.text.isEmpty,
      isForTheSheet(reservation.speaker)
    {
      lines.append(words.ways.reservation(ended(quoting.inline(reservation))))
    }
    if let aid = option.particulars.aid.value {
      lines.append(ended(words.items.aid(aid, option.particulars.aidPlace.value)))
    }
    return lines
  }
}
