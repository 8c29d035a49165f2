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
    }
    line(lastRow, Say.onlyNames, .quiet)
    var bottom = lastRow
    if let due = state.backupDue, !state.isDemo {
      bottom -= 1
      line(bottom, Say.backupDue(due, today: state.now.day), .quiet)
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
    for place in first...max(first, rows.count) {
      guard y + height(place) <= lastRow else {
        line(lastRow, Say.moreBelow, .quiet, at: size.width - 7)
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
    if people.page.hasMore { line(lastRow, Say.moreFollow, .quiet, at: size.width - 14) }
    cursor = caret
  }

  /// A name is never cut: one too long for its row takes more, and the rest stands below it.
  private func height(_ row: PersonRow) -> Int {
    let name = row.details.bannerName
    return name.columns < size.width - 46 ? 1 : wrapped(name, to: size.width - 4).count + 1
  }

  private mutating func draw(_ row: PersonRow, _ y: Int) {
    let born = "Born " + (row.details.born?.clinical ?? "Not known")
    let below = paragraph(row.details.bannerName, at: Point(x: 3, y: y), width: size.width - 4)
    let isOneRow = height(row) == 1
    line(isOneRow ? y : below, born, .quiet, at: isOneRow ? size.width - 41 : 5)
    line(
      isOneRow ? y : below, Say.lastTalk(row.lastTalk), .quiet,
      at: isOneRow ? size.width - 23 : 24)
  }

  mutating func draw(_ form: PersonForm, _ state: State) {
    title(form.person?.details.bannerName ?? Say.newPerson)
    var y = 3
    for row in PersonForm.Row.allCases {
      let isChosen = row == form.row
      line(y, Say.row(row), .label, at: 3)
      if row == .paper {
        line(y, Say.paper(form.paper), at: 28)
        if isChosen { cursor = Point(x: 28, y: y) }
      } else {
        field(
          form.fields[row] ?? Field(), at: Point(x: 28, y: y), width: max(10, size.width - 30),
          hasCursor: isChosen)
      }
      if isChosen {
        choose(row: y, hasCursor: false)
        let used = (form.fields[row]?.text.columns ?? 0) + 31
        if used + Say.hint(row).columns < size.width {
          line(y, Say.hint(row), .quiet, at: max(used, 46))
        }
      }
      y += 1
    }
    guard form.doublesAreShown else {
      line(y + 1, Say.keepPerson, .quiet, at: 3)
      return
    }
    for double in form.doubles.prefix(max(0, lastRow - y)) {
      y += 1
      let born = double.details.born?.clinical ?? "Not known"
      let number = double.details.nhsNumber?.spaced ?? "Not known"
      line(y, "\(double.details.bannerName)  Born \(born)  NHS No. \(number)", .warning, at: 3)
    }
  }

  mutating func draw(_ page: PersonPage, _ state: State) {
    banner(page.file.person, state.now.day, standing: "", with: [])
    canvas.rule(row: 2, from: 0, to: size.width)
    // Below what is known of the person there is always room for a talk to choose.
    var y = drawKnown(of: page.file, last: lastRow - 3)
    line(y, Say.startTalk, .key, at: 3)
    if page.chosen == 0 { choose(row: y) }
    line(y + 1, Say.conversations, .label)
    y += 2
    if page.file.conversations.isEmpty { line(y, Say.noConversations, .quiet, at: 3) }
    let room = max(1, lastRow - y + 1)
    let first = max(0, page.chosen - room)
    for (place, summary) in page.file.conversations.enumerated().dropFirst(first).prefix(room) {
      let leftAt = page.file.leftAt[summary.id]
      let words = Say.conversation(summary, leftAt: leftAt, now: state.now)
      let fits = words.columns < size.width - 3
      line(y, fits ? words : Say.conversation(summary, now: state.now), at: 3)
      if page.chosen == place + 1 { choose(row: y) }
      y += 1
    }
  }

  /// What they need, their way and what is to be done, as far as there is room; the row after it.
  private mutating func drawKnown(of file: PersonFile, last: Int) -> Int {
    let name = file.person.calledName
    let parts: [(String, [String])] = [
      (Say.needsToo, [file.person.needs.other].filter { !$0.isEmpty }),
      (Say.herWay, file.preferencesOnSheet.prefix(3).map { Say.noteLine($0, nil) }),
      (
        Say.toBeDone,
        file.openStepsOnSheet.prefix(3).map {
          "☐ " + Say.step($0, person: name, clinician: Say.you)
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
    let room = (lastRow - 3) / 2
    let first = max(0, finding.chosen - room + 1)
    for (place, hit) in finding.page.items.enumerated().dropFirst(first).prefix(room) {
      line(y, Say.hit(hit), .label, at: 3)
      var x = 5
      for piece in hit.excerpt {
        x = canvas.draw(
          piece.text.oneLine, at: Point(x: x, y: y + 1), piece.isMatch ? .chosen : .text,
          width: max(0, size.width - 1 - x))
      }
      if place == finding.chosen { choose(row: y, hasCursor: false) }
      y += 2
    }
    if finding.page.hasMore { line(lastRow, Say.moreFollow, .quiet, at: size.width - 14) }
    cursor = caret
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
