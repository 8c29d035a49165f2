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
    return blocks + whoDecided(ways)
  }

  /// Who decided, or who is to decide where nothing is decided yet.
  private func whoDecided(_ ways: [Note]) -> [Block] {
    guard !isDiscreet else { return [] }
    let clinician = typed(source.clinician.name)
    let isDecided = ways.contains { note in
      note.option?.decision.map { $0.status != .inProgress } ?? false
    }
    let who = words.ways.deciders(source.record.deciders, clinician, isDecided)
    return who.map { [.paragraph($0)] } ?? []
  }

  /// What the person came for: one line where one is enough, so that the sheet stays one page.
  private func cameFor(_ needs: [Note]) -> [Block] {
    let heading = words.headings.cameFor
    let line = begun(needs.map { quoting.inline($0) }.joined(separator: "; "))
    if needs.isEmpty { return [] }
    guard source.layout == .standard, line.count <= 120, !line.contains("\n") else {
      return [.subheading(heading), .list(needs.map { quoting.item($0) })]
    }
    return [.paragraph("\(heading): \(line)")]
  }

  /// The ways that something stands of. Leaving it as it is stands in every record: with nothing said
  /// of it, it would read as advice.
  var waysShown: [Note] {
    notes(.option).filter { note in
      note.id != source.record.leavingItID || note.firstWords != nil || isTouched(note.option)
    }
  }

  /// What is good or hard about a way, as far as it may stand on the sheet.
  private func onSheet(_ option: Option?) -> [Option.Weight] {
    option?.weights.filter {
      $0.isOnSheet && (!isDiscreet || isChosen($0.id, by: $0.words.speaker))
    } ?? []
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
    return ways.allSatisfy { note in cells(note).allSatisfy { $0.count <= 120 } }
  }

  /// A column in which nothing stands is no column.
  private func table(_ ways: [Note]) -> Block {
    let headings = [words.ways.way, words.ways.good, words.ways.hard, words.ways.standing]
    let rows = ways.map(cells)
    let used = headings.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return .table(
      headings: used.map { headings[$0] }, rows: rows.map { row in used.map { row[$0] } })
  }

  private func cells(_ note: Note) -> [String] {
    [
      quoting.beginning(note),
      weights(note, .good).map { quoting.beginning($0) }.joined(separator: "\n"),
      weights(note, .hard).map { quoting.beginning($0) }.joined(separator: "\n"),
      standing(note).joined(separator: "\n"),
    ]
  }

  // MARK: One after the other

  private func apart(_ note: Note) -> [Block] {
    let sides: [(Side, String)] = [(.good, words.ways.good), (.hard, words.ways.hard)]
    let items = sides.flatMap { side, label in
      weights(note, side).map { Block.Item.plain("\(label): \(quoting.inline($0))") }
    }
    var blocks: [Block] = [.subheading(quoting.beginning(note))]
    let standing = standing(note)
    if !standing.isEmpty { blocks.append(.paragraph(standing.joined(separator: "\n"))) }
    if !items.isEmpty { blocks.append(.list(items)) }
    return blocks
  }

  func weights(_ note: Note, _ side: Side) -> [Option.Weight] {
    onSheet(note.option).filter { $0.side == side }
  }

  /// How a way stands: what nobody decided was talked about, and reads as no plan (H02). Of leaving it
  /// as it is nothing is said until somebody did.
  func standing(_ note: Note) -> [String] {
    guard let option = note.option else { return [] }
    var lines: [String] = []
    if option.decision != nil || note.id != source.record.leavingItID {
      lines.append(words.ways.status(option.decision?.status, source.record.rules))
    }
    if let sureness = sureness(option.sureness) { lines.append(words.ways.sureness(sureness)) }
    if let reservation = option.decision?.reservation, !reservation.text.isEmpty,
      isForTheSheet(reservation.speaker)
    {
      lines.append(words.ways.reservation(ended(quoting.inline(reservation))))
    }
    if let aid = option.particulars.aid.value {
      lines.append(ended(words.items.aid(typed(aid), option.particulars.aidPlace.value.map(typed))))
    }
    return lines
  }
}
