import Cases
import FoundationEssentials

/// Events as rows of the log: JSON with sorted keys for the body, and the free texts beside it.
enum EventCodec {
  static func encode(_ event: some LogEvent) throws(StoreTrouble) -> (
    body: String, texts: FreeTexts
  ) {
    let texts = FreeTexts()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo[.freeTexts] = texts
    do {
      return (String(decoding: try encoder.encode(Outgoing(event)), as: UTF8.self), texts)
    } catch {
      throw .failed(code: 0, detail: "event \(event.kind) cannot be written")
    }
  }

  static func decode<Event: LogEvent>(
    _ type: Event.Type, kind: String, format: Int, body: String, texts: [String?]
  ) throws(StoreTrouble) -> Event {
    let decoder = JSONDecoder()
    decoder.userInfo[.freeTexts] = FreeTexts(texts)
    var body = body
    // Data(body.utf8) asks the runtime with each event what such a sequence conforms to.
    let bytes = body.withUTF8 { Data(buffer: $0) }
    do {
      let incoming = try decoder.decode(
        Incoming<Event>.self, from: bytes, configuration: (kind, format))
      return incoming.event
    } catch let unknown as UnknownEvent {
      throw .unknownEvent(kind: unknown.kind)
    } catch {
      throw .damaged(detail: "event \(kind) cannot be read")
    }
  }

  private struct Outgoing<Event: LogEvent>: Encodable {
    let event: Event

    init(_ event: Event) { self.event = event }

    func encode(to encoder: any Encoder) throws { try event.encode(to: encoder) }
  }

  private struct Incoming<Event: LogEvent>: DecodableWithConfiguration {
    let event: Event

    init(from decoder: any Decoder, configuration: (kind: String, format: Int)) throws {
      event = try Event(
        kind: configuration.kind, format: configuration.format, from: decoder)
    }
  }
}
