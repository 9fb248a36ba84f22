import Screen

extension ClerkAtDesk {
  /// The screen as a terminal without colours shows it: under each line how its cells stand out — `b`
  /// bold, `d` dim, `u` underlined, `r` reversed, `*` more than one of them.
  var monochrome: String {
    let surface = surface
    return (0..<surface.size.height).map { row in
      let marks = (0..<surface.size.width).map { column in
        Self.mark(BuiltInThemes.monochrome[surface[row, column].role].attributes)
      }
      var line = String(marks)
      while line.last == " " { line.removeLast() }
      return surface.lines[row] + "\n" + (line.isEmpty ? "" : line + "\n")
    }.joined()
  }

  private static func mark(_ attributes: Look.Attributes) -> Character {
    switch attributes {
    case []: " "
    case .bold: "b"
    case .dim: "d"
    case .underline: "u"
    case .reverse: "r"
    default: "*"
    }
  }
}
