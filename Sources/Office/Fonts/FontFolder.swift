import Glibc

/// A folder with fonts and the folders below it.
struct FontFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Files that by their ending may be TrueType fonts, in the order of their paths.
  func files() -> [String] { Self.files(path, depth: 6).sorted() }

  /// - Parameter depth: a link that leads back up ends here.
  private static func files(_ path: String, depth: Int) -> [String] {
    guard depth > 0, let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      if name.lowercased().hasSuffix(".ttf") {
        found.append("\(path)/\(name)")
      } else if !name.contains(".") || entry.pointee.d_type == UInt8(DT_DIR) {
        found += files("\(path)/\(name)", depth: depth - 1)
      }
    }
    return found
  }
}
