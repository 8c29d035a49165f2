import Interface
import Synchronization

/// Answers of the world, on their way to the thread that owns the state.
final class Inbox: Sendable {
  private struct Contents: Sendable {
    var actions: [Action] = []
    var awaited = 0
  }

  private let contents = Mutex(Contents())
  private let ring: @Sendable () -> Void
  private let isWaitedFor: Bool

  /// An inbox that rings when something comes in; where somebody waits until all is answered, also
  /// when an answer is empty.
  init(isWaitedFor: Bool, ring: @escaping @Sendable () -> Void) {
    self.isWaitedFor = isWaitedFor
    self.ring = ring
  }

  /// Something was asked of the world and will be answered.
  func expect() { contents.withLock { $0.awaited += 1 } }

  /// It was answered, with these actions or none.
  func answer(_ actions: [Action]) {
    contents.withLock { contents in
      contents.actions += actions
      contents.awaited -= 1
    }
    if isWaitedFor || !actions.isEmpty { ring() }
  }

  /// Something happened that nobody waits for.
  func post(_ action: Action) {
    contents.withLock { $0.actions.append(action) }
    ring()
  }

  /// What has come in, and whether answers are still awaited.
  func take() -> (actions: [Action], isWaiting: Bool) {
    contents.withLock { contents in
      defer { contents.actions = [] }
      return (contents.actions, contents.awaited > 0)
    }
  }
}
