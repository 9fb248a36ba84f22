import Screen
import Store

/// Themes by name: files of the configuration folder and of the installation, and the two that are
/// built in.
struct ThemeFiles {
  private let folders: [String]

  init(paths: Paths) { folders = paths.themes }

  /// All names, the built-in ones first.
  var names: [String] {
    var names = ["terminal", "monochrome"]
    for file in files where !names.contains(file.name) { names.append(file.name) }
    return names
  }

  /// The files in the order in which they count.
  var files: [(name: String, path: String)] {
    folders.flatMap { folder in
      let names = (try? FileBytes.names(in: folder)) ?? []
      return names.filter { $0.hasSuffix(".theme") }.map {
        (String($0.dropLast(6)), "\(folder)/\($0)")
      }
    }
  }

  func theme(_ name: String) throws(ThemeProblem) -> Theme? { try theme(name, below: []) }

  /// - Parameter heirs: the themes that inherit from this one: it cannot inherit from them.
  private func theme(_ name: String, below heirs: [String]) throws(ThemeProblem) -> Theme? {
    guard let file = files.first(where: { $0.name == name }), let text = TextFile.read(file.path)
    else { return BuiltInThemes.named(name) }
    return try ThemeReader.read(name: name, text) { parent in
      ancestor(parent, below: heirs + [name])
    }
  }

  private func ancestor(_ name: String, below heirs: [String]) -> Theme? {
    heirs.contains(name) ? nil : (try? theme(name, below: heirs)) ?? nil
  }

  /// Every line of a theme's file that cannot be followed; none for a theme that is built in.
  func problems(of name: String) -> [ThemeProblem] {
    guard let file = files.first(where: { $0.name == name }), let text = TextFile.read(file.path)
    else { return [] }
    return ThemeReader.problems(of: text) { ancestor($0, below: [name]) }
  }
}
