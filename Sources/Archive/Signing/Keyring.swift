import Conversation
import Foundation
import GRDB

/// The keys of this archive: one of each author who has a way in, and one of the device that it is.
///
/// An author's secret half stands in the sealed file and in its copies; a device's in this file alone.
struct Keyring {
  private let database: Database

  init(_ database: Database) { self.database = database }

  // MARK: Authors

  /// Whether an author is one of this archive: one who has, or had, a key here.
  func isOwn(_ author: AuthorID) throws -> Bool {
    try database.number("SELECT 1 FROM authorKey WHERE author = ?", [author.blob]) != nil
  }

  /// The key of an author, to certify a device; `nil` when they have none yet.
  func key(of author: AuthorID) throws -> SigningKey? {
    let row = try database.row(
      "SELECT seed FROM authorKey WHERE author = ? AND seed IS NOT NULL", [author.blob])
    return try row.map { try SigningKey(stored: $0["seed"]) }
  }

  /// Gives an author a key; whoever had one keeps its public half only.
  func renewKey(of author: AuthorID) throws {
    let key = try SigningKey()
    try database.run("UPDATE authorKey SET seed = NULL WHERE author = ?", [author.blob])
    try database.run(
      "INSERT INTO authorKey(key, author, seed) VALUES(?, ?, ?)",
      [Data(key.publicHalf.bytes), author.blob, key.stored])
  }

  // MARK: Devices

  /// Gives a device a key in the place of any other; no other device has one here.
  func renewKey(of device: DeviceID) throws {
    let key = try SigningKey()
    try forgetDevices()
    try database.run(
      "INSERT INTO deviceKey(device, key, seed) VALUES(?, ?, ?)",
      [device.blob, Data(key.publicHalf.bytes), key.stored])
  }

  /// Takes every secret half of a device out: a copy is nobody's device.
  func forgetDevices() throws { try database.run("DELETE FROM deviceKey") }

  /// Whom a key writes for on a device, by a certificate that stands in the journal.
  func author(certifying key: Bytes32, on device: DeviceID) throws -> Certified? {
    let row = try database.row(
      """
      SELECT certified.author, authorKey.seed IS NOT NULL AS isCurrent
      FROM certified JOIN entry ON entry.position = certified.position
        JOIN signer ON signer.id = entry.signer JOIN authorKey ON authorKey.key = signer.key
      WHERE certified.key = ? AND certified.device = ? AND authorKey.author = certified.author
        AND entry.vouched IS NULL
      ORDER BY isCurrent DESC LIMIT 1
      """, [Data(key.bytes), device.blob])
    return try row.map { Certified(author: try ID(blob: $0["author"]), isCurrent: $0["isCurrent"]) }
  }

  /// Whose key this is, where it is that of an author of this archive.
  func author(whoseKeyIs key: Bytes32) throws -> Certified? {
    let row = try database.row(
      "SELECT author, seed IS NOT NULL AS isCurrent FROM authorKey WHERE key = ?",
      [Data(key.bytes)])
    return try row.map { Certified(author: try ID(blob: $0["author"]), isCurrent: $0["isCurrent"]) }
  }

  /// Whether an author of this archive has said that the entry with a hash counts, whoever wrote it.
  func tookOver(_ hash: [UInt8]) throws -> Bool {
    try database.number(
      """
      SELECT 1 FROM tookOver JOIN entry ON entry.position = tookOver.position
      WHERE tookOver.hash = ? AND entry.signature IS NOT NULL AND entry.vouched IS NULL
      """, [Data(hash)]) != nil
  }

  /// Whether a device writes, or wrote, for an author of this archive.
  func isOwn(_ device: DeviceID) throws -> Bool {
    try database.number(
      """
      SELECT 1 FROM certified JOIN authorKey ON authorKey.author = certified.author
      WHERE certified.device = ?
      """, [device.blob]) != nil
  }
}

/// Whom a key writes for.
struct Certified: Equatable {
  /// The author.
  var author: AuthorID
  /// Whether the author's key still holds that says so.
  var isCurrent: Bool
}
