import FoundationEssentials
import Glibc

/// A folder of one test, removed with everything in it when the test lets go of it.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    var template = Array("\(Self.root)/qabyldau-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func file(_ name: String) -> String { "\(path)/\(name)" }

  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: file(name), withIntermediateDirectories: true)
  }

  package func write(_ text: String, to name: String) throws {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
  }

  package func read(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  /// What lies in a folder, in order.
  package func names(in name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(name)).sorted()
  }

  package struct Failure: Error { let code: Int32 }

  private static var root: String {
    getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }
}
