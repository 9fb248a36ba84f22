import Fixtures
import Glibc
import Notices
import Office
import Testing

@testable import qabyldau

@Suite("The program writes correctly")
struct SpellingTests {
  @Test("No word of the interface or of a form mixes Latin and Cyrillic letters")
  func scripts() throws {
    for file in try SourceText.all() where !file.path.hasPrefix("Letters/") {
      for literal in file.literals {
        for word in literal.split(whereSeparator: { !$0.isLetter }) {
          let scripts = Set(word.unicodeScalars.compactMap(Script.init))
          #expect(scripts.count < 2, "\(file.path): «\(word)»")
        }
      }
    }
  }

  private enum Script: Hashable {
    case latin
    case cyrillic

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0x259, 0x18F: self = .latin
      case 0x400...0x52F: self = .cyrillic
      default: return nil
      }
    }
  }

  @Test(
    "Every Kazakh word is in the dictionary or in the project's own list",
    .enabled(if: Machine.isCI, "only where QABYLDAU_CI is set: it needs hunspell with hunspell-kk"))
  func spelling() throws {
    let folder = try TemporaryFolder()
    try folder.write(KazakhWords.all.map { $0 + "\n" }.joined(), to: "words.kk")
    var places: [String: String] = [:]
    for file in try SourceText.all() {
      for literal in file.kazakh {
        for word in literal.split(whereSeparator: { !$0.isLetter }) where isCyrillic(word) {
          places[String(word)] = file.path
        }
      }
    }
    #expect(places.count > 1_500)
    let result = try ChildProcess(
      "hunspell", ["-d", "kk_KZ", "-p", folder.file("words.kk"), "-l"], deadline: 60_000
    ).run(input: Array(places.keys.sorted().map { $0 + "\n" }.joined().utf8))
    #expect(result.status == 0, "hunspell: \(result.errors)")
    for word in result.output.split(separator: "\n") {
      Issue.record("«\(word)» is in no dictionary (\(places[String(word)] ?? "?"))")
    }
  }

  /// One letter alone is no word: a key, a class, or an ending behind a number.
  private func isCyrillic(_ word: Substring) -> Bool {
    word.count > 1 && word.unicodeScalars.allSatisfy { Script($0) == .cyrillic }
      && !word.lowercased().hasPrefix("аәбвг")
  }

  @Test("The dictionary would notice a Russian letter for a Kazakh one", .enabled(if: Machine.isCI))
  func notices() throws {
    let result = try ChildProcess("hunspell", ["-d", "kk_KZ", "-l"]).run(
      input: Array("кұжат\nқұжат\n".utf8))
    #expect(result.output == "кұжат\n")
  }
}

/// What the machine of the tests must have.
@Suite("The machine of the tests has all that they need", .enabled(if: Machine.isCI))
struct MachineTests {
  @Test("a printing service, so that no test of printing is left out")
  func printing() { #expect(PrivateCUPS.isInstalled) }
}

enum Machine {
  /// Set by `.ci/run`: there nothing may be left out.
  static let isCI = getenv("QABYLDAU_CI") != nil
}
