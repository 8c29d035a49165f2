/// Ways of lying about who wrote an entry.
enum Lie: String, CaseIterable, Sendable {
  /// Our name, the next number of our chain, and no signature.
  case nextInOurChain
  /// Our name, on a device of theirs, without a signature.
  case onTheirDevice
  /// Our name and the name of our key, with bytes that are no signature.
  case bytesThatSignNothing
  /// The signature of another entry of ours.
  case signatureOfAnother
  /// Signed with a key of theirs.
  case theirKey
  /// The same, and a certificate for that key in our name which the key itself has signed.
  case keyThatCertifiesItself
  /// The same, with a certificate that another key of theirs has signed.
  case theirCertificate
  /// The same, with a certificate in our name that our device has signed, which only an author may.
  case certificateOfADevice
  /// Signed with a key of theirs as one who vouches for what is old.
  case vouchedByThem
  /// Our name, without chain or number.
  case withoutAChain
  /// Signed by the key that our device had before it was replaced.
  case replacedKey
  /// Signed by our device, then told otherwise, with a hash of its own.
  case changedAfterwards
  /// Another's name, on our chain.
  case theirNameOnOurDevice
  /// Another's name, said to be taken over by an entry in our name that nobody has signed.
  case saidToBeTakenOver
  /// Another's name and that one's own signature, for all to see.
  case openlyTheirs

  /// Whether somebody who looked at it could take it over: only what is openly another's.
  var canBeTakenOver: Bool {
    switch self {
    case .saidToBeTakenOver, .openlyTheirs: true
    case .nextInOurChain, .onTheirDevice, .bytesThatSignNothing, .signatureOfAnother, .theirKey,
      .keyThatCertifiesItself, .theirCertificate, .certificateOfADevice, .vouchedByThem,
      .withoutAChain, .replacedKey, .changedAfterwards, .theirNameOnOurDevice:
      false
    }
  }
}
