import Glibc
import Notices

/// Finds the fonts in which papers are set, on this machine.
package struct FontFinder {
  private let folders: [String]

  /// - Parameter folders: looked through with everything below them, in this order.
  package init(folders: [String]) { self.folders = folders }

  /// The folder of `QABYLDAU_FONTS` alone where it is set, else those of the user and the system.
  package static func standard(_ environment: (String) -> String?) -> FontFinder {
    if let own = environment("QABYLDAU_FONTS") { return FontFinder(folders: [own]) }
    let data = environment("XDG_DATA_HOME") ?? environment("HOME").map { $0 + "/.local/share" }
    return FontFinder(
      folders: (data.map { [$0 + "/fonts"] } ?? [])
        + ["/usr/local/share/fonts", "/usr/share/fonts"])
  }

  /// Why there is no font to print in.
  package enum Failure: Error, Equatable, Sendable {
    /// No font at all with an ordinary and a bold cut.
    case noFont
    /// The best font there is lacks these letters.
    case missingLetters(String)
  }

  package func fonts() throws(Failure) -> PaperFonts {
    let families = families()
    let whole = families.filter(\.missing.isEmpty)
    for family in whole.sorted(by: { $0.isBetter(than: $1) }) {
      if let fonts = family.load() { return fonts }
    }
    guard let nearest = families.min(by: { $0.missing.count < $1.missing.count }),
      !nearest.missing.isEmpty
    else { throw .noFont }
    throw .missingLetters(nearest.missing)
  }

  private func families() -> [FontFamily] {
    var families: [String: FontFamily] = [:]
    for folder in folders {
      for path in FontFolder(folder).files() {
        guard let card = FontFile(path: path).card, card.isSuitable else { continue }
        // A family is of one folder: two releases of it must not be mixed.
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        let key = "\(parent)/\(card.family)"
        families[key, default: FontFamily(name: key)].add(path, card)
      }
    }
    return families.values.filter(\.isComplete).sorted { $0.name < $1.name }
  }
}

/// The cuts of one family.
private struct FontFamily {
  let name: String
  private var files: [PaperFonts.Cut: (path: String, card: FontCard)] = [:]

  init(name: String) { self.name = name }

  mutating func add(_ path: String, _ card: FontCard) {
    switch (card.isBold, card.isItalic) {
    case (false, false): files[.regular] = (path, card)
    case (true, false): files[.bold] = (path, card)
    case (false, true): files[.italic] = (path, card)
    case (true, true): break
    }
  }

  /// Without an italic cut captions are set upright.
  var isComplete: Bool { files[.regular] != nil && files[.bold] != nil }

  var missing: String {
    var letters: [Unicode.Scalar] = []
    for file in files.values {
      for letter in file.card.missing where !letters.contains(letter) { letters.append(letter) }
    }
    return String(String.UnicodeScalarView(letters.sorted()))
  }

  /// With serifs before without, with an italic before without, then the narrower one.
  func isBetter(than other: FontFamily) -> Bool {
    guard let mine = files[.regular]?.card, let others = other.files[.regular]?.card else {
      return false
    }
    if mine.hasSerifs != others.hasSerifs { return mine.hasSerifs }
    let hasItalic = files[.italic] != nil
    if hasItalic != (other.files[.italic] != nil) { return hasItalic }
    return mine.width < others.width
  }

  func load() -> PaperFonts? {
    guard let regular = font(.regular), let bold = font(.bold) else { return nil }
    return PaperFonts(regular: regular, bold: bold, italic: font(.italic) ?? regular)
  }

  private func font(_ cut: PaperFonts.Cut) -> TrueTypeFont? {
    files[cut].flatMap { FontFile(path: $0.path).font }
  }
}
