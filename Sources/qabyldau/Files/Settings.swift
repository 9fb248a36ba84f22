import Screen
import Workbench

/// Look, keys and language of one user, in `settings` and `keys` of the configuration folder.
struct Settings {
  var language: Language = .kazakh
  var theme = "terminal"
  var layout: Keyboard.Layout = .cyrillic
  var glyphs: Glyphs?
  /// Milliseconds until a lone Esc is acted upon.
  var escapeDelay = 25
  var keymap = Keymap()
  /// Lines that could not be understood, to be told once.
  var problems: [String] = []

  init() {}

  init(paths: Paths) {
    for (name, value) in TextFile.pairs(TextFile.read(paths.settings) ?? "") { take(name, value) }
    if let delay = Paths.variable("ESCDELAY").flatMap(Int.init) { escapeDelay = delay }
    readKeys(TextFile.read(paths.keys) ?? "")
  }

  private mutating func take(_ name: String, _ value: String) {
    switch name {
    case "language": language = Language(rawValue: value) ?? language
    case "theme": theme = value
    case "layout": layout = Keyboard.Layout(rawValue: value) ?? layout
    case "glyphs": glyphs = Glyphs(rawValue: value)
    case "escape-delay": escapeDelay = Int(value).map { max(0, min($0, 2_000)) } ?? escapeDelay
    default: problems.append("settings: \(name)")
    }
  }

  /// `command = key, key`; a key that another command of a context has already is refused.
  private mutating func readKeys(_ text: String) {
    var own: [CommandID: [Key]] = [:]
    for (name, value) in TextFile.pairs(text) {
      let keys = value.split(separator: ",").map { part in
        Key(name: part.split(separator: " ").joined())
      }
      guard let id = CommandID(rawValue: name), !keys.contains(nil) else {
        problems.append("keys: \(name)")
        continue
      }
      own[id] = keys.compactMap(\.self)
    }
    keymap = Keymap(own)
  }

  /// Writes one preference back and leaves the other lines as they are.
  static func remember(_ preference: Preference, paths: Paths) {
    let (name, value) =
      switch preference {
      case .language(let language): ("language", language.rawValue)
      case .theme(let theme): ("theme", theme)
      case .layout(let layout): ("layout", layout)
      }
    let old = (TextFile.read(paths.settings) ?? "").split(separator: "\n").map(String.init)
    let kept = old.filter { line in TextFile.pairs(line).first?.name != name }
    guard Paths.makeFolder(paths.configuration) else { return }
    let text = (kept + ["\(name) = \(value)"]).joined(separator: "\n") + "\n"
    _ = TextFile.write(Array(text.utf8), to: paths.settings)
  }
}
