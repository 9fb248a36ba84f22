import Glibc
import Office
import Store

/// The folder into which the portal lays applications, with `taken` and `set-aside` below it, shared as
/// it is.
struct PortalFolder {
  let path: String

  init(_ path: String) { self.path = path }

  private var taken: String { path + "/taken" }
  private var aside: String { path + "/set-aside" }

  private var sharing: FileSharing { FileSharing(as: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The applications that wait, in the order of their names.
  func applications() throws(FileTrouble) -> [FolderEntry] {
    try FileBytes.entries(in: path).filter { PortalApplication.isFile($0.name) }
  }

  /// Two applications may share an attachment; the first one has moved it.
  func takeAttachment(_ name: String) throws(FileTrouble) {
    try FileBytes.makeFolder(taken, sharing: sharing)
    do { try keep(name) } catch { guard error.code == ENOENT else { throw error } }
  }

  func take(_ name: String) throws(FileTrouble) {
    try FileBytes.makeFolder(taken, sharing: sharing)
    try keep(name)
    try sync(taken)
  }

  /// Lays what is wrong with a file beside the place where it will lie.
  func report(_ problems: [PortalProblem], on name: String) throws(FileTrouble) {
    try FileBytes.makeFolder(aside, sharing: sharing)
    let text = problems.map { "\($0)\n" }.joined()
    let file = DurableFile(
      folder: aside, name: name.dropLast(5) + ".report.txt", sharing: sharing)
    try file.write(Array(text.utf8))
    try file.replace()
  }

  func setAside(_ name: String, as target: String) throws(FileTrouble) {
    try replace(file(name), "\(aside)/\(target)")
    try sync(aside)
  }

  /// The name of a file with the mark of what it holds: «101.9f86d081.json».
  static func marked(_ name: String, _ checksum: String) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return "\(name[..<dot]).\(checksum.prefix(8))\(name[dot...])"
  }

  /// Moves a file to those that were taken. One of the same name that lies there is the evidence of
  /// another application and stays; this one gets the mark of what it holds. The same file again goes.
  private func keep(_ name: String) throws(FileTrouble) {
    let target = "\(taken)/\(name)"
    do { try FileMove.toNew(file(name), target) } catch {
      guard error.code == EEXIST else { throw error }
      let checksum = try Self.checksum(file(name))
      guard (try? Self.checksum(target)) == checksum else {
        return try replace(file(name), "\(taken)/\(Self.marked(name, checksum))")
      }
      // Not renamed over the other: where both are names of one file, rename(2) leaves both.
      guard unlink(file(name)) == 0 else { throw FileTrouble(path: file(name), code: errno) }
    }
  }

  private static func checksum(_ path: String) throws(FileTrouble) -> String {
    SHA256.hex(try FileBytes.read(path))
  }

  private func replace(_ path: String, _ target: String) throws(FileTrouble) {
    guard rename(path, target) == 0 else { throw FileTrouble(path: path, code: errno) }
  }

  private func sync(_ target: String) throws(FileTrouble) {
    try DurableFile.sync(target)
    try DurableFile.sync(path)
  }
}
