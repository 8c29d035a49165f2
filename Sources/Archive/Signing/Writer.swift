import Conversation
import Foundation
import GRDB

/// Who writes in the journal: the device whose chain grows, and the key that signs what is put there.
struct Writer: Sendable {
  /// The device.
  let device: DeviceID
  /// The key of the device; that of its author where this certifies the device.
  let key: SigningKey

  /// The device with the key that the archive holds for it; `nil` when it holds none.
  init?(_ device: DeviceID, _ database: Database) throws {
    let row = try database.row("SELECT seed FROM deviceKey WHERE device = ?", [device.blob])
    guard let row else { return nil }
    self.init(device: device, key: try SigningKey(stored: row["seed"]))
  }

  init(device: DeviceID, key: SigningKey) { (self.device, self.key) = (device, key) }

  /// The same, or with another key where another window has given the device one.
  func current(_ database: Database) throws -> Writer {
    let row = try database.row("SELECT key FROM deviceKey WHERE device = ?", [device.blob])
    guard let row, row["key"] as Data != Data(key.publicHalf.bytes) else { return self }
    return try Writer(device, database) ?? self
  }
}
