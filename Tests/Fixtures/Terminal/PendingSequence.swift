/// Bytes that have come and do not make a whole letter or sequence yet (ECMA-48, 5.4).
struct PendingSequence {
  /// What a byte completed.
  enum Step {
    case nothing
    case letter(Unicode.Scalar)
    case control(UInt8)
    case escape(Character)
    case sequence(Sequence)
  }

  /// A control sequence: `ESC [ ? 25 h` has prefix `?`, numbers `[25]` and final `h`.
  struct Sequence {
    let prefix: Character?
    let numbers: [Int]
    let final: Character

    var first: Int { numbers.first ?? 0 }
    var second: Int { numbers.count > 1 ? numbers[1] : 0 }
    var description: String {
      "CSI \(prefix.map(String.init) ?? "")\(numbers.map(String.init).joined(separator: ";"))\(final)"
    }
  }

  private enum State {
    case ground
    case escape
    case charset
    case control
    case string
  }

  private var state = State.ground
  private var parameters: [UInt8] = []
  private var letter: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Step {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .charset:
      state = .ground
      return .nothing
    case .control: return control(byte)
    case .string:
      if byte == 7 { state = .ground }
      if byte == 27 { state = .escape }
      return .nothing
    }
  }

  private mutating func ground(_ byte: UInt8) -> Step {
    if byte == 27 {
      state = .escape
      return .nothing
    }
    if byte < 32 || byte == 127 { return .control(byte) }
    letter.append(byte)
    let needed = letter[0] < 0x80 ? 1 : letter[0] < 0xE0 ? 2 : letter[0] < 0xF0 ? 3 : 4
    guard letter.count >= needed else { return .nothing }
    defer { letter = [] }
    return String(decoding: letter, as: UTF8.self).unicodeScalars.first.map(Step.letter) ?? .nothing
  }

  private mutating func escape(_ byte: UInt8) -> Step {
    state = .ground
    switch byte {
    case UInt8(ascii: "["):
      state = .control
      parameters = []
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "k"): state = .string
    case UInt8(ascii: "\\"): break
    default: return .escape(Character(Unicode.Scalar(byte)))
    }
    return .nothing
  }

  private mutating func control(_ byte: UInt8) -> Step {
    guard (0x40...0x7E).contains(byte) else {
      parameters.append(byte)
      return .nothing
    }
    state = .ground
    let text = String(decoding: parameters, as: UTF8.self)
    let prefix = text.first.flatMap { "?>!=".contains($0) ? $0 : nil }
    let numbers = text.dropFirst(prefix == nil ? 0 : 1)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    return .sequence(
      Sequence(
        prefix: prefix, numbers: text.isEmpty ? [] : numbers,
        final: Character(Unicode.Scalar(byte))))
  }
}
