import Glibc
import Letters
import Store

/// Small private text files.
enum TextFile {
  /// The text of a file; `nil` when it cannot be read.
  static func read(_ path: String) -> String? {
    read(bytes: path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func read(bytes path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return try? FileBytes.rest(of: descriptor, at: path)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func remove(_ path: String) { unlink(path) }

  /// The bytes of a file that a command line names, or of standard input for «-».
  static func input(_ path: String) throws(CommandFailure) -> [UInt8] {
    let bytes = path == "-" ? try? FileBytes.rest(of: STDIN_FILENO, at: path) : read(bytes: path)
    guard let bytes else { throw CommandFailure(.missing, .cannotRead(path: path)) }
    return bytes
  }

  /// Writes a file that appears under its name only when it is whole, for its owner alone. A link is
  /// followed, and a device or a pipe is written to: neither is replaced by a file.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return writeWhole(bytes, to: path) }
    guard stat(path, &status) == 0 else {
      // A link that leads to no file yet makes that file; one that leads nowhere is an error.
      return put(bytes, into: open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600), isKept: true)
        && settleTarget(of: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return put(bytes, into: open(path, O_WRONLY | O_CLOEXEC), isKept: false)
    }
    return FilePath.resolved(path).map { writeWhole(bytes, to: $0) } ?? false
  }

  private static func settleTarget(of path: String) -> Bool {
    guard let target = FilePath.resolved(path) else { return false }
    return (try? DurableFile.sync(DurableFile(target).folder)) != nil
  }

  private static func writeWhole(_ bytes: [UInt8], to path: String) -> Bool {
    let file = DurableFile(path)
    do {
      try file.write(bytes)
      try file.replace()
      return true
    } catch { return false }
  }

  enum NewFile {
    case written
    /// Something has the name already and stays as it is.
    case taken
    case failed
  }

  /// Writes a file under a name that nothing has yet.
  static func writeNew(_ bytes: [UInt8], to path: String) -> NewFile {
    guard !exists(path) else { return .taken }
    let file = DurableFile(path)
    guard (try? file.write(bytes)) != nil else { return .failed }
    do { try file.publishNew() } catch { return error.code == EEXIST ? .taken : .failed }
    return .written
  }

  /// - Parameter isKept: whether it lies on a disk, and is to be there after a power cut.
  /// - Returns: whether all of it was taken. The descriptor is closed either way.
  private static func put(_ bytes: [UInt8], into descriptor: Int32, isKept: Bool) -> Bool {
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard (try? FileBytes.write(bytes, into: descriptor, at: "")) != nil else { return false }
    return !isKept || fsync(descriptor) == 0
  }

  /// A line that says something: `name = value`, or `nil` as value when there is no sign «=».
  struct Line {
    /// From 1, as an editor counts.
    let number: Int
    let name: String
    let value: String?
  }

  /// The lines of a file of settings; `#` begins a comment.
  static func lines(_ text: String) -> [Line] {
    text.fileLines.enumerated().compactMap { index, line in
      let content = line.prefix { $0 != "#" }
      guard let equals = content.firstIndex(of: "=") else {
        let name = trim(content)
        return name.isEmpty ? nil : Line(number: index + 1, name: name, value: nil)
      }
      return Line(
        number: index + 1, name: trim(content[..<equals]),
        value: trim(content[content.index(after: equals)...]))
    }
  }

  private static func trim(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
