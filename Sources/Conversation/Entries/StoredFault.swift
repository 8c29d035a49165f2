import FoundationEssentials

/// What is wrong with bytes that are to be an event, and where in them.
public enum StoredFault: Error {
  /// They can't be read as one.
  case unreadable(DecodingError)
  /// A number that no event holds; the names and places that lead to it.
  case numberOutOfRange(way: [String])
}

extension Happening {
  /// What is wrong with bytes that are to be an event of a stream; `nil` when
  /// they are one, also one of an older version, or when a newer version wrote them: a type that
  /// is not known here, or a later version of one that is.
  public static func fault(stored body: [UInt8], in stream: StreamID) -> StoredFault? {
    switch stream {
    case .person: fault(PersonEvent.self, Data(body))
    case .conversation: fault(ConversationEvent.self, Data(body))
    case .archive: fault(ArchiveEvent.self, Data(body))
    }
  }

  private static func fault<Event: Decodable & Typed>(
    _ type: Event.Type, _ body: Data
  ) -> StoredFault? {
    do {
      let decoder = JSONDecoder()
      let head = try decoder.decode(StoredHead.self, from: body)
      if head.v > versionOfToday(head.type) { return nil }
      guard head.v >= 1 else { return .unreadable(wrong("v", "no version")) }
      let fields = try decoder.decode([String: JSONValue].self, from: body)
      guard let said = fields[head.type] else {
        let key = EventKey(head.type)
        return .unreadable(
          .keyNotFound(key, .init(codingPath: [], debugDescription: "no \(head.type)")))
      }
      let alone = try JSONEncoder().encode([head.type: said])
      if isOfNoKnownEvent(type, alone) { return nil }
      if let way = StoredNumber.wayBeyond(in: .object(fields)) {
        return .numberOutOfRange(way: way)
      }
      let today = try OlderEvent(head, body).inTheVersionOfToday() ?? body
      guard try decoder.decode(type, from: today).type == head.type else {
        return .unreadable(wrong("type", "another event follows"))
      }
      return nil
    } catch let error as DecodingError {
      return .unreadable(error)
    } catch {
      return .unreadable(.dataCorrupted(.init(codingPath: [], debugDescription: "no event")))
    }
  }

  /// Whether an object's one name is not that of a case: then the enum itself does not match.
  private static func isOfNoKnownEvent<Event: Decodable>(_ type: Event.Type, _ body: Data) -> Bool {
    do {
      _ = try JSONDecoder().decode(type, from: body)
      return false
    } catch DecodingError.typeMismatch(_, let context) {
      return context.codingPath.isEmpty
    } catch {
      return false
    }
  }

  private static func wrong(_ name: String, _ words: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: [EventKey(name)], debugDescription: words))
  }
}

private struct EventKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { return nil }
}
