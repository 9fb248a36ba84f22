import Glibc

/// Names of files.
package enum FilePath {
  /// Where a file lies that a name leads to, through every link; `nil` when it leads to none
  /// (realpath(3)).
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
