import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@testable import qabyldau

/// A desk of an invented office, and the folder into which a portal puts its applications.
struct PortalDesk {
  let folder: TemporaryFolder
  let store: Store

  /// - Parameter applications: cases that the office has already.
  init(applications: Int = 0, place: Place = .school) throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("in")
    store = try Store(creating: folder.file("a.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, place: place)
    try demo.fill(applications: applications)
  }

  /// - Parameter sub: another folder than the usual one.
  func importing(_ sub: String = "in") throws -> PortalImport {
    PortalImport(
      store: store, folder: PortalFolder(folder.file(sub)),
      clerk: try #require(try store.office().clerk(DemoStore.clerk)), desk: "portal")
  }

  func put(_ name: String, _ fields: [String: String] = [:]) throws {
    try folder.write(PortalFile.json(fields), to: "in/\(name)")
  }
}
