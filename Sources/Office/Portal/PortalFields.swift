import FoundationEssentials

/// The fields of a JSON object, each asked for by what it should be.
struct PortalFields {
  private let fields: [String: Value]

  init(_ bytes: [UInt8]) throws {
    fields = try JSONDecoder().decode([String: Value].self, from: Data(bytes))
  }

  private init(fields: [String: Value]) { self.fields = fields }

  var keys: [String] { Array(fields.keys) }

  /// Whether the field is there and holds something.
  func has(_ key: String) -> Bool {
    switch fields[key] {
    case nil, .null: false
    case .text, .number, .flag, .object, .list: true
    }
  }

  func text(_ key: String) -> String? {
    if case .text(let text) = fields[key] { return text }
    return nil
  }

  func number(_ key: String) -> Double? {
    if case .number(let number) = fields[key] { return number }
    return nil
  }

  func flag(_ key: String) -> Bool? {
    if case .flag(let flag) = fields[key] { return flag }
    return nil
  }

  func object(_ key: String) -> PortalFields? {
    if case .object(let fields) = fields[key] { return PortalFields(fields: fields) }
    return nil
  }

  /// `nil` unless it is a list of objects.
  func objects(_ key: String) -> [PortalFields]? {
    guard case .list(let list) = fields[key] else { return nil }
    var objects: [PortalFields] = []
    for value in list {
      guard case .object(let fields) = value else { return nil }
      objects.append(PortalFields(fields: fields))
    }
    return objects
  }

  private indirect enum Value: Decodable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }
  }
}
