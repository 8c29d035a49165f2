import Conversation

/// The guides that come with the program, read from the program itself when first asked for.
///
/// A guide of ours with a fault in it is our own mistake, which a test finds before anybody does.
public let shelf: [Guide] = [
  shipped(PackageResources.what_matters_yaml, named: "what-matters.yaml")
]

private func shipped(_ bytes: [UInt8], named file: String) -> Guide {
  do {
    return try guide(from: bytes, named: file)
  } catch {
    preconditionFailure(error.faults.map(\.description).joined(separator: "\n"))
  }
}
