import FoundationEssentials
import Glibc
import Store

/// The folder in which a demo lives: for its owner alone, under a name that nobody has made before, and
/// gone with everything in it when the demo ends.
struct DemoFolder {
  let path: String

  var store: String { path + "/demo.sqlite" }

  init() throws(FileTrouble) {
    let root = Paths().temporary
    var name = Array("\(root)/qabyldau-demo-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw FileTrouble(path: root, code: errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
