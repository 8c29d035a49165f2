import Canvas

extension Drawing {
  mutating func draw(_ page: SettingsPage, _ desk: Desk) {
    title(page.pageName)
    draw(form: page, from: 2, to: lastRow, desk)
  }
}
