import Glibc
import Letters

/// Standard output and the error line.
enum Console {
  static func out(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// - Returns: whether all of it was taken; a full disk takes a part.
  @discardableResult
  static func out(bytes: [UInt8]) -> Bool { write(bytes, to: STDOUT_FILENO) }

  /// The file that a command has made or worked on.
  static func out(path: String, _ arguments: Arguments) {
    guard arguments.has("json") else { return out(path) }
    var json = JSONText()
    json.object { json in
      json.key("path")
      json.value(path)
    }
    out(json.text)
  }

  static func error(_ text: String) { write("qabyldau: \(text)\n", to: STDERR_FILENO) }

  /// How far something long has come, on the error line: no part of the answer.
  static func progress(_ text: String) { write(text, to: STDERR_FILENO) }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// On a terminal an aligned table, in a pipe tab-separated lines with a head.
  static func table(_ head: [String], _ rows: [[String]]) {
    let rows = rows.map { $0.map { $0.neutralised() } }
    guard isTerminal else {
      for row in [head] + rows { out(row.joined(separator: "\t")) }
      return
    }
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

  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
