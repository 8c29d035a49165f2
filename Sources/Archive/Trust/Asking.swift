import CSQLCipher
import Foundation
import GRDB

/// Lets C ask, now and then, whether it is to go on. What the answer throws stops C, and is thrown
/// when C has come to an end.
final class Asking {
  private let goesOn: () throws -> Void
  private var failure: (any Error)?

  private init(_ goesOn: @escaping () throws -> Void) { self.goesOn = goesOn }

  /// What C calls.
  typealias Asked = @convention(c) (UnsafeMutableRawPointer?) -> Int32

  /// Runs C that stops where `asked` answers 0.
  static func stopping(
    with goesOn: () throws -> Void, _ body: (Asked, UnsafeMutableRawPointer) throws -> Int32
  ) throws {
    try answering(goesOn) { context in
      let result = try body({ Asking.asked($0) ? 1 : 0 }, context)
      guard result == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
    }
  }

  /// Runs statements on a connection that asks every 20,000 steps.
  static func whileRunning<Answer>(
    on database: Database, _ goesOn: () throws -> Void, _ body: () throws -> Answer
  ) throws -> Answer {
    try answering(goesOn) { context in
      let connection = UnsafeMutableRawPointer(database.sqliteConnection)
      csqlcipher_ask_while_running(connection, { Asking.asked($0) ? 0 : 1 }, context)
      defer { csqlcipher_ask_while_running(connection, nil, nil) }
      return try body()
    }
  }

  private static func answering<Answer>(
    _ goesOn: () throws -> Void, _ body: (UnsafeMutableRawPointer) throws -> Answer
  ) throws -> Answer {
    try withoutActuallyEscaping(goesOn) { goesOn in
      let asking = Asking(goesOn)
      defer { withExtendedLifetime(asking) {} }
      do {
        return try body(Unmanaged.passUnretained(asking).toOpaque())
      } catch {
        // That C was stopped is only how it ends; why it was is what counts.
        throw asking.failure ?? error
      }
    }
  }

  private static func asked(_ context: UnsafeMutableRawPointer?) -> Bool {
    guard let context else { return true }
    let asking = Unmanaged<Asking>.fromOpaque(context).takeUnretainedValue()
    do {
      try asking.goesOn()
      return true
    } catch {
      asking.failure = error
      return false
    }
  }
}
