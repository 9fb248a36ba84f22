import Cases
import Demo
import Fixtures
import FoundationEssentials
import Law
import Store
import Synchronization

/// A demo store that is filled once in a run of the tests: every desk that asks for the same one gets
/// its own copy of the file. To fill it anew for each desk took half of the time of all tests.
struct FilledStore: Hashable {
  let applications: Int
  let hasVisitors: Bool
  let place: Place
  let moment: Moment

  private static let files = Mutex<[FilledStore: Data]>([:])

  /// - Parameter path: where the copy is put.
  func open(at path: String) throws -> Store {
    let file = try Self.files.withLock { files in
      if let file = files[self] { return file }
      let file = try fill()
      files[self] = file
      return file
    }
    try file.write(to: URL(filePath: path))
    return try Store(opening: path)
  }

  private func fill() throws -> Data {
    let folder = try TemporaryFolder()
    let path = folder.file("filled.sqlite")
    try write(path)
    return try Data(contentsOf: URL(filePath: path))
  }

  /// The store is closed behind it, and the file then holds all of it.
  private func write(_ path: String) throws {
    let store = try Store(creating: path, isDemo: true, at: moment)
    var demo = DemoStore(store, at: moment, place: place)
    try demo.fill(applications: applications, withVisitors: hasVisitors)
  }
}
