import Synchronization

/// Words a clerk typed, or the name of a person: they stand in a table beside the log, and the
/// event holds only their place in it. So a recorded erasure can remove them and leave history,
/// counts and replay intact.
package struct FreeText: Equatable, Sendable {
  /// `nil` once the words have been erased.
  package let words: String?

  package init(_ words: String) { self.words = words }
  init(erased: Void) { words = nil }
}

extension FreeText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { words = value }
}

extension FreeText: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let place = try container.decode(Int.self)
    guard let texts = decoder.userInfo[.freeTexts] as? FreeTexts else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "an event was read without its texts")
    }
    words = texts[place]
  }

  package func encode(to encoder: any Encoder) throws {
    guard let texts = encoder.userInfo[.freeTexts] as? FreeTexts else {
      throw EncodingError.invalidValue(
        self,
        .init(codingPath: encoder.codingPath, debugDescription: "no place for an event's texts"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(texts.append(words))
  }
}

extension CodingUserInfoKey {
  /// The ``FreeTexts`` of the event that is being written or read.
  package static var freeTexts: CodingUserInfoKey {
    CodingUserInfoKey(rawValue: "free texts") ?? Self.unreachable
  }

  private static var unreachable: CodingUserInfoKey {
    preconditionFailure("a non-empty key always exists")
  }
}

/// The texts of one event by their place. The lock is only there because encoders hand user
/// information to any thread; the program has one.
package final class FreeTexts: Sendable {
  private let texts: Mutex<[String?]>

  package init(_ texts: [String?] = []) { self.texts = Mutex(texts) }

  package var all: [String?] { texts.withLock { $0 } }

  subscript(place: Int) -> String? {
    texts.withLock { $0.indices.contains(place) ? $0[place] : nil }
  }

  func append(_ text: String?) -> Int {
    texts.withLock {
      $0.append(text)
      return $0.count - 1
    }
  }
}
