import CNcurses
import Glibc

/// A bell that any thread may ring to wake the one that waits at the terminal.
///
/// It owns its descriptor, so that ringing after the terminal is closed reaches nothing else.
public final class Wake: Sendable {
  let descriptor: Int32

  init() throws(TerminalError) {
    descriptor = cn_make_bell()
    guard descriptor >= 0 else { throw .system(errno) }
  }

  deinit { cn_close_bell(descriptor) }

  /// Wakes `Terminal.wait`. Rings that come together wake it once.
  public func ring() { cn_ring(descriptor) }
}
