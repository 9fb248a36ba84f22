/// Colours and attributes of a role.
package struct Look: Equatable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  package init(
    foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
  }
}

/// A colour of a theme: the terminal's own, or one of the sixteen every terminal names.
package enum Colour: Hashable, Sendable {
  case standard
  /// 0–7 ordinary, 8–15 bright.
  case ansi(Int)

  package init?(name: some StringProtocol) {
    if name == "default" {
      self = .standard
      return
    }
    let isBright = name.hasPrefix("bright-")
    let plain = isBright ? String(name.dropFirst(7)) : String(name)
    guard let index = Self.names.firstIndex(of: plain) else { return nil }
    self = .ansi(index + (isBright ? 8 : 0))
  }

  package var name: String {
    switch self {
    case .standard: "default"
    case .ansi(let number): (number >= 8 ? "bright-" : "") + Self.names[number % 8]
    }
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]
}
