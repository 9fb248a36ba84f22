import Glibc

/// A text that was looked at and kept: screens and pages are compared with it letter by letter.
///
/// With `QABYLDAU_RECORD=1` in the environment the text is written instead of compared; the
/// difference is then read before it is kept.
package struct Golden {
  private let folder: String

  /// - Parameter file: the test file; its golden texts stand in `Golden` beside it.
  package init(beside file: String = #filePath) {
    folder =
      file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/Golden"
  }

  /// The first difference from the kept text, or `nil` when there is none.
  package func difference(_ text: String, _ name: String) -> String? {
    let path = "\(folder)/\(name).txt"
    if Self.isRecording {
      mkdir(folder, 0o755)
      return write(text, to: path) ? nil : "cannot write \(path)"
    }
    guard let kept = read(path) else { return "there is no golden text \(name)" }
    guard kept != text else { return nil }
    let pairs = zip(lines(kept), lines(text)).enumerated()
    for (index, pair) in pairs where pair.0 != pair.1 {
      return "\(name), line \(index + 1):\nkept  «\(pair.0)»\nfound «\(pair.1)»"
    }
    return "\(name): \(lines(kept).count) lines kept, \(lines(text).count) found"
  }

  private static var isRecording: Bool { getenv("QABYLDAU_RECORD") != nil }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
