import Glibc
import Letters
import Store
import Synchronization

/// Standard output and the error line. An answer that could not be written whole is remembered here,
/// and `Program` ends with it: no command can take a part for the whole.
enum Console {
  /// The error number of the first write to standard output that failed.
  private static let failure = Mutex<Int32?>(nil)

  static func out(_ text: String) { out(bytes: Array((text + "\n").utf8)) }

  /// Behind a failure nothing more is written: a hole in an answer would look like an answer.
  static func out(bytes: [UInt8]) {
    failure.withLock { failure in
      if failure == nil { failure = write(bytes, to: STDOUT_FILENO) }
    }
  }

  /// The error number of what could not be written since the last time; `nil` where all of it was.
  static func takeFailure() -> Int32? {
    failure.withLock { failure in
      defer { failure = nil }
      return failure
    }
  }

  /// A line of cells between tabs. Names of files and words of others stand in it: none of them may
  /// move the cursor of whoever reads it.
  static func line(_ cells: [String]) {
    out(cells.map { $0.neutralised() }.joined(separator: "\t"))
  }

  /// The file that a command has made or worked on.
  static func out(path: String, _ arguments: Arguments) {
    guard arguments.has("json") else { return line([path]) }
    var json = JSONText()
    json.object { json in
      json.key("path")
      json.value(path)
    }
    out(json.text)
  }

  /// A message to whoever called. It may name a file or repeat a word of another program: nothing in
  /// it may move the cursor or change the terminal.
  static func error(_ text: String) {
    write("qabyldau: \(text.neutralised(keepingLines: true))\n", to: STDERR_FILENO)
  }

  /// How far something long has come, on the error line: no part of the answer.
  static func progress(_ text: String) { write(text, to: STDERR_FILENO) }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// On a terminal an aligned table, in a pipe tab-separated lines with a head.
  static func table(_ head: [String], _ rows: [[String]]) {
    guard isTerminal else {
      for row in [head] + rows { line(row) }
      return
    }
    let rows = rows.map { $0.map { $0.neutralised() } }
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].cells }.max() ?? 0
    }
    for row in [head] + rows {
      let cells = zip(row, widths).map { $0.padded(cells: $1) }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      out(line)
    }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  /// - Returns: the error number where not all of it was taken; a full disk takes a part.
  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    do {
      try FileBytes.write(bytes, into: descriptor, at: "-")
      return nil
    } catch {
      return error.code
    }
  }
}
