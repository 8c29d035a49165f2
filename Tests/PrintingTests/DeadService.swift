import Foundation
import Glibc

/// A print service that takes calls and never answers them.
final class DeadService: @unchecked Sendable {
  enum Manner {
    case hangsUp, saysNothing
  }

  let path: String
  private let listener: Int32

  init(_ manner: Manner) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("dead-\(UUID().uuidString.prefix(8))").path
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    listener = socket
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0, listen(socket, 4) == 0 else { throw POSIXError(.EADDRINUSE) }
    let path = path
    Thread.detachNewThread {
      var calls: [Int32] = []
      while true {
        let call = accept(socket, nil, nil)
        if call < 0 { break }
        if manner == .hangsUp { close(call) } else { calls.append(call) }
      }
      for call in calls { close(call) }
      unlink(path)
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}
