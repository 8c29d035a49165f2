import Canvas
import Conversation

extension Sketch {
  mutating func draw(_ home: Home, _ state: State) {
    title(state.isDemo ? Say.demo : Say.program)
    guard home.isLoaded else {
      cursor = Point(x: 1, y: 2)
      return
    }
    cursor = Point(x: 1, y: 2)
    if home.page.items.isEmpty {
      let below = paragraph(Say.nothingWaits, at: Point(x: 3, y: 3), width: size.width - 4)
      line(below + 1, Say.Tour.offer, .key, at: 3)
      choose(row: below + 1)
    }
    let fits = Say.onlyNames.columns < size.width - 8
    line(lastRow, fits ? Say.onlyNames : Say.onlyNamesInShort, .quiet)
    var bottom = lastRow
    if let due = state.backupDue, !state.isDemo {
      bottom -= 1
      bottom -= wrapped(Say.backupDue(due, today: state.now.day), to: size.width - 2).count - 1
      paragraph(
        Say.backupDue(due, today: state.now.day), at: Point(x: 1, y: bottom),
        width: size.width - 2, .quiet)
    }
    // The chosen row is always in sight: the list begins so far down that it is.
    var first = 0
    let upToChosen = home.page.items.prefix(home.chosen + 1)
    while height(of: upToChosen.dropFirst(first), state) > bottom - 2 { first += 1 }
    drawWork(home, from: first, above: bottom, state)
  }

  private mutating func drawWork(
    _ home: Home, from first: Int, above bottom: Int, _ state: State
  ) {
    var y = 2
    var heading = ""
    for (place, row) in home.page.items.enumerated().dropFirst(first) {
      let section = Say.section(row.item.kind)
      let isNew = section != heading
      guard y + (isNew ? 1 : 0) + rows(of: row, state) <= bottom else {
        line(lastRow, Say.moreBelow, .quiet, at: size.width - 7)
        return
      }
      if isNew {
        line(y, section, .label)
        heading = section
        y += 1
      }
      drawRow(row, state, y)
      if place == home.chosen { choose(row: y) }
      y += rows(of: row, state)
    }
  }

  /// How many rows some work takes, with the headings between.
  private func height(of items: ArraySlice<HomeRow>, _ state: State) -> Int {
    var headings = Set<String>()
    return items.reduce(0) {
      $0 + rows(of: $1, state) + (headings.insert(Say.section($1.item.kind)).inserted ? 1 : 0)
    }
  }

  /// Where a row's last words begin: all in one column, nearer to the name when they are long, and
  /// `nil` when there is no room beside it.
  private func homeTail(_ row: HomeRow, _ state: State) -> Int? {
    let end = 18 + row.details.bannerName.columns
    let words = Say.homeRow(row, now: state.now).1.columns
    let tail = min(max(48, size.width - 32), size.width - 1 - words)
    return end < tail - 1 ? tail : nil
  }

  /// Neither a name nor a promise is ever cut: what does not fit in one row takes more.
  private func rows(of row: HomeRow, _ state: State) -> Int {
    let name = row.details.bannerName
    let words = Say.homeRow(row, now: state.now).1
    if homeTail(row, state) != nil { return 1 }
    return wrapped(name, to: size.width - 19).count + wrapped(words, to: size.width - 21).count
  }

  private mutating func drawRow(_ row: HomeRow, _ state: State, _ y: Int) {
    let (left, right) = Say.homeRow(row, now: state.now)
    line(y, left, .text, at: 3)
    let below = paragraph(
      row.details.bannerName, at: Point(x: 18, y: y), width: size.width - 19)
    if let tail = homeTail(row, state) {
      line(y, right, .quiet, at: tail)
    } else {
      paragraph(right, at: Point(x: 20, y: below), width: size.width - 21, .quiet)
    }
  }

  mutating func draw(_ people: People) {
    title(Say.peopleTitle)
    line(2, Say.peopleAsk, .label)
    let start = Say.peopleAsk.columns + 3
    field(people.field, at: Point(x: start, y: 2), width: size.width - start - 1)
    let caret = cursor
    let rows = people.page.items
    var first = 0
    func height(_ place: Int) -> Int { rows[checked: place].map(self.height) ?? 1 }
    while (first...max(first, people.chosen)).reduce(0, { $0 + height($1) }) > lastRow - 4 {
      first += 1
    }
    var y = 4
    var mark = people.page.hasMore ? Say.moreFollow : ""
    for place in first...max(first, rows.count) {
      guard y + height(place) <= lastRow else {
        mark = Say.moreBelow
        break
      }
      if let row = rows[checked: place] {
        draw(row, y)
      } else {
        line(y, Say.enterSomeone, .key, at: 3)
      }
      if place == people.chosen { choose(row: y, hasCursor: false) }
      y += height(place)
    }
    line(lastRow, mark, .quiet, at: size.width - 1 - mark.columns)
    cursor = caret
  }

  /// A name is never cut: one too long for its row takes more, and the rest stands below it.
  private func height(_ row: PersonRow) -> Int {
    let name = row.details.bannerName
    guard name.columns >= size.width - 46 else { return 1 }
    return wrapped(name, to: size.width - 4).count + (size.width < 48 ? 2 : 1)
  }

  private mutating func draw(_ row: PersonRow, _ y: Int) {
    let born = "Born " + (row.details.born?.clinical ?? "Not known")
    let below = paragraph(row.details.bannerName, at: Point(x: 3, y: y), width: size.width - 4)
    let isOneRow = height(row) == 1
    let isTwoRows = size.width < 48
    line(isOneRow ? y : below, born, .quiet, at: isOneRow ? size.width - 41 : 5)
    line(
      isOneRow ? y : isTwoRows ? below + 1 : below, Say.lastTalk(row.lastTalk), .quiet,
      at: isOneRow ? size.width - 23 : isTwoRows ? 5 : 24)
  }

  mutating func draw(_ page: PersonPage, _ state: State) {
    banner(page.file.person, state.now.day, standing: "", with: [])
    canvas.rule(row: 2, from: 0, to: size.width)
    // Below what is known of the person there is always room for a talk to choose.
    var y = drawKnown(of: page.file, on: state.now.day, last: lastRow - 3)
    line(y, Say.startTalk, .key, at: 3)
    if page.chosen == 0 { choose(row: y) }
    line(y + 1, Say.conversations, .label)
    y += 2
    if page.file.conversations.isEmpty { line(y, Say.noConversations, .quiet, at: 3) }
    var room = max(1, lastRow - y + 1)
    // The mark that more follows stands in a row of its own, never over words.
    if page.file.conversations.count > room { room = max(1, room - 1) }
    let first = max(0, page.chosen - room)
    if first + room < page.file.conversations.count {
      line(lastRow, Say.moreBelow, .quiet, at: size.width - 8)
    }
    for (place, summary) in page.file.conversations.enumerated().dropFirst(first).prefix(room) {
      let leftAt = page.file.leftAt[summary.id]
      let words = Say.conversation(summary, leftAt: leftAt, now: state.now)
      let shorter = Say.conversation(summary, now: state.now)
      let shortest = Say.conversationInShort(summary)
      line(y, [words, shorter].first { $0.columns < size.width - 3 } ?? shortest, at: 3)
      if page.chosen == place + 1 { choose(row: y) }
      y += 1
    }
  }

  /// What they need, their way and what is to be done, as far as there is room; the row after it.
  private mutating func drawKnown(of file: PersonFile, on today: Day, last: Int) -> Int {
    let name = file.person.calledName
    let parts: [(String, [String])] = [
      (Say.needsToo, [file.person.needs.other].filter { !$0.isEmpty }),
      (
        Say.herWay,
        file.preferencesOnSheet.prefix(3).map {
          Say.noteLine($0, nil, on: today, isOpen: true)
        }
      ),
      (
        Say.toBeDone,
        file.openStepsOnSheet.prefix(3).map {
          "☐ " + Say.step($0, person: name, on: today, isOpen: true)
        }
      ),
    ]
    var y = 3
    for (heading, told) in parts where !told.isEmpty && y < last {
      line(y, heading, .label)
      y += 1
      for words in told {
        y = paragraph(words, at: Point(x: 3, y: y), width: size.width - 4, last: last - 1)
      }
      y += 1
    }
    return min(y, last)
  }

  mutating func draw(_ finding: Finding) {
    title(Say.findTitle)
    line(2, Say.findAsk, .label)
    field(finding.field, at: Point(x: 8, y: 2), width: size.width - 10)
    let caret = cursor
    var y = 4
    if let misread = finding.misread.first { line(3, misreadSentence(misread), .warning, at: 3) }
    if finding.isAnswered, finding.page.items.isEmpty { line(y, Say.nothingFound, at: 3) }
    let hits = finding.page.items
    let heights = hits.map { wrapped(Say.hit($0), to: size.width - 4).count + 1 }
    var first = 0
    while first < finding.chosen, heights[first...finding.chosen].reduce(0, +) > lastRow - 4 {
      first += 1
    }
    var mark = finding.page.hasMore ? Say.moreFollow : ""
    for (place, hit) in hits.enumerated().dropFirst(first) {
      guard y + heights[place] <= lastRow || place == finding.chosen else {
        mark = Say.moreBelow
        break
      }
      if place == finding.chosen { choose(row: y, hasCursor: false) }
      y = draw(hit, y)
    }
    line(lastRow, mark, .quiet, at: size.width - 1 - mark.columns)
    cursor = caret
  }

  /// Whose words, when they were said and how they stand: never cut. Of the words as much as a row
  /// holds.
  private mutating func draw(_ hit: Hit, _ y: Int) -> Int {
    let below = paragraph(Say.hit(hit), at: Point(x: 3, y: y), width: size.width - 4, .label)
    var x = 5
    for piece in hit.excerpt where below <= lastRow {
      x = canvas.draw(
        piece.text.oneLine, at: Point(x: x, y: below), piece.isMatch ? .chosen : .text,
        width: max(0, size.width - 1 - x))
    }
    return below + 1
  }

  mutating func draw(_ reading: Reading, _ state: State) {
    banner(
      reading.file.person, state.now.day, standing: Say.banner(reading.record.standing), with: [])
    canvas.rule(row: 2, from: 0, to: size.width)
    let room = max(1, lastRow - 2)
    let isMore = reading.scroll + room < reading.lines.count
    // That there is more stands in a row of its own, never over the text.
    let shown = reading.lines.dropFirst(reading.scroll).prefix(isMore ? room - 1 : room)
    for (offset, text) in shown.enumerated() { line(3 + offset, text, at: 2) }
    if isMore { line(lastRow, Say.moreBelow, .quiet, at: size.width - 8) }
    cursor = Point(x: 1, y: 3)
  }
}
