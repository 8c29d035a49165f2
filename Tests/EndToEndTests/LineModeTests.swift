import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// The program as plain lines: through a pipe, and on a terminal.
  @Suite struct LineMode {
    @Test func aPipeNeedsNoWord() throws {
      let desk = try Desk()
      try desk.makeArchive()
      for arguments in [["--plain"], []] {
        let child = try desk.begin(arguments)
        child.hangUp()
        let said = child.readAll()
        #expect(child.wait() == 0)
        #expect(said.contains("Nothing waits.") && !said.contains("terminal"), "\(said)")
        #expect(!said.contains("\u{1B}"))
      }
    }
  }
}
