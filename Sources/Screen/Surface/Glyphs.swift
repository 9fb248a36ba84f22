/// The signs beside letters: Unicode ones, or ASCII where the terminal has none. Letters stay
/// letters in both sets.
package enum Glyphs: String, CaseIterable, Sendable {
  case unicode
  case ascii

  /// The text in this set.
  package func text(_ text: String) -> String {
    switch self {
    case .unicode: return text
    case .ascii:
      guard text.unicodeScalars.contains(where: { Self.replacements[$0] != nil }) else {
        return text
      }
      var result = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if let replacement = Self.replacements[scalar] {
          result.append(contentsOf: replacement.unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
      return String(result)
    }
  }

  /// The mark of a cut text.
  package var ellipsis: String { self == .unicode ? "…" : "..." }

  /// The letter of a horizontal rule.
  package var rule: Unicode.Scalar { self == .unicode ? "─" : "-" }

  private static let replacements: [Unicode.Scalar: String] = [
    "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "·": "|", "—": "-", "–": "-",
    "…": "...", "→": "->", "←": "<-", "↑": "^", "↓": "v", "«": "\"", "»": "\"", "‹": "<", "›": ">",
    "“": "\"",
    "”": "\"", "█": "#", "▒": "=", "№": "N",
  ]
}
