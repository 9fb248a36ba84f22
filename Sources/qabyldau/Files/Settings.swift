import Letters
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
  /// Lines that were not followed: told once at the desk, in full by `qabyldau keys`.
  private(set) var problems: [Problem] = []

  /// A line of a file that was not followed, and why.
  struct Problem {
    let file: String
    let line: Int
    let reason: SettingsWords

    var words: SettingsWords { .line(file: file, line, reason) }
  }

  init() {}

  init(paths: Paths) {
    for line in TextFile.lines(TextFile.read(paths.settings) ?? "") where !take(line) {
      problems.append(
        Problem(
          file: "settings", line: line.number,
          reason: .notASetting(name: line.name, value: line.value ?? "")))
    }
    if let delay = Paths.variable("ESCDELAY").flatMap(Int.init) {
      escapeDelay = Self.bounded(delay)
    }
    readKeys(TextFile.lines(TextFile.read(paths.keys) ?? ""))
  }

  /// - Returns: whether the line could be followed.
  private mutating func take(_ line: TextFile.Line) -> Bool {
    guard let value = line.value else { return false }
    switch line.name {
    case "language": return Self.set(&language, Language(rawValue: value))
    case "theme": theme = value
    case "layout": return Self.set(&layout, Keyboard.Layout(rawValue: value))
    case "glyphs":
      glyphs = Glyphs(rawValue: value)
      return glyphs != nil
    case "escape-delay": return Self.set(&escapeDelay, Int(value).map(Self.bounded))
    default: return false
    }
    return true
  }

  /// Two seconds at most: a clerk who waits longer believes that Esc does nothing.
  private static func bounded(_ delay: Int) -> Int { max(0, min(delay, 2_000)) }

  private static func set<Value>(_ setting: inout Value, _ value: Value?) -> Bool {
    guard let value else { return false }
    setting = value
    return true
  }

  /// `command = key, key`; a key that another command of a context has already is refused.
  private mutating func readKeys(_ lines: [TextFile.Line]) {
    var own: [CommandID: [Key]] = [:]
    var origin: [CommandID: Int] = [:]
    for line in lines {
      do {
        let (id, keys) = try Self.keys(of: line)
        own[id] = keys
        origin[id] = line.number
      } catch {
        problems.append(Problem(file: "keys", line: line.number, reason: error.reason))
      }
    }
    let whole = Keymap(own)
    for (id, number) in origin.sorted(by: { $0.value < $1.value }) {
      guard let conflict = whole.conflict(of: id) else { continue }
      own[id] = nil
      problems.append(
        Problem(
          file: "keys", line: number,
          reason: .keyIsTaken(conflict.key, by: conflict.command)))
    }
    keymap = Keymap(own)
  }

  private struct Unreadable: Error { let reason: SettingsWords }

  private static func keys(of line: TextFile.Line) throws(Unreadable) -> (CommandID, [Key]) {
    guard let id = CommandID(rawValue: line.name) else {
      throw Unreadable(reason: .noCommand(line.name))
    }
    guard let value = line.value else { throw Unreadable(reason: .noEqualsSign) }
    var keys: [Key] = []
    for part in value.split(separator: ",") {
      guard let key = Key(name: part.split(separator: " ").joined()) else {
        throw Unreadable(reason: .notAKey(String(part)))
      }
      keys.append(key)
    }
    return (id, keys)
  }

  /// Writes one preference back and leaves the other lines as they are.
  static func remember(_ preference: Preference, paths: Paths) {
    let (name, value) =
      switch preference {
      case .language(let language): ("language", language.rawValue)
      case .theme(let theme): ("theme", theme)
      case .layout(let layout): ("layout", layout)
      }
    let old = (TextFile.read(paths.settings) ?? "").trimmingLineEnds.fileLines.map(String.init)
    let kept = old.filter { line in TextFile.lines(line).first?.name != name }
    guard Paths.makeFolder(paths.configuration) else { return }
    let lines = (kept == [""] ? [] : kept) + ["\(name) = \(value)"]
    let text = lines.joined(separator: "\n") + "\n"
    _ = TextFile.write(Array(text.utf8), to: paths.settings)
  }
}
