import Fixtures
import Testing

/// A store in a folder of its own, used through the command line on 24 November 2026.
struct OfficeOnDisk {
  let folder: TemporaryFolder
  var store: String { folder.file("office.sqlite") }

  static let now = ["QABYLDAU_NOW": "2026-11-24T10:00:00+05:00"]

  static let organisation = [
    "--name", "Алатау қаласының № 1 мектебі", "--address", "Алатау қ.", "--phone", "7000000001",
    "--head", "Сейітова Айгүл", "--clerk-name", "Бекова Гүлнар", "--clerk-post", "хатшы",
  ]

  /// - Parameter demo: how many invented applications; `nil` leaves the folder empty.
  init(demo: Int?) throws {
    folder = try TemporaryFolder()
    guard let demo else { return }
    let made = try run("demo", "--applications", "\(demo)")
    try #require(made.code == 0, "\(made.error)")
  }

  func run(_ words: String..., now: [String: String] = OfficeOnDisk.now) throws -> ProgramRun {
    try ProgramRun(words + ["--store", store], environment: now)
  }
}
