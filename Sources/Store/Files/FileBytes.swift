import Glibc

/// Whole files, read with care: what lies in an exchange folder was put there by others.
package enum FileBytes {
  /// The bytes of an ordinary file.
  ///
  /// - Parameter limit: a longer file is not read, and is `EFBIG`.
  package static func read(_ path: String, limit: Int = .max) throws(FileTrouble) -> [UInt8] {
    // A link could point anywhere; a pipe would never end.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileTrouble(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileTrouble(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileTrouble(path: path, code: EINVAL) }
    guard status.st_size <= limit else { throw FileTrouble(path: path, code: EFBIG) }
    return try rest(of: descriptor, at: path, limit: limit)
  }

  /// Everything that can still be read from a file that is open.
  ///
  /// - Parameters:
  ///   - path: how the file is called when it cannot be read.
  ///   - limit: a file may grow while it is read; more than this is `EFBIG`.
  package static func rest(
    of descriptor: Int32, at path: String, limit: Int = .max
  ) throws(FileTrouble) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileTrouble(path: path, code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw FileTrouble(path: path, code: EFBIG) }
    }
  }

  /// Writes all of the bytes into a file that is open; a full disk or a pipe takes them in parts.
  ///
  /// - Parameter path: how the file is called when it does not take them.
  package static func write(
    _ bytes: [UInt8], into descriptor: Int32, at path: String
  ) throws(FileTrouble) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileTrouble(path: path, code: count < 0 ? errno : EIO) }
      rest = rest.dropFirst(count)
    }
  }

  /// What lies in a folder, in the order of the names; hidden names are left out.
  package static func entries(in folder: String) throws(FileTrouble) -> [FolderEntry] {
    guard let handle = opendir(folder) else { throw FileTrouble(path: folder, code: errno) }
    defer { closedir(handle) }
    var entries: [FolderEntry] = []
    while let entry = readdir(handle) {
      let found = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        FolderEntry(bytes.prefix { $0 != 0 })
      }
      if !found.name.hasPrefix(".") { entries.append(found) }
    }
    return entries.sorted()
  }

  /// The names in a folder, sorted; hidden ones are left out.
  package static func names(in folder: String) throws(FileTrouble) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// Makes a folder, if it is not there; one that is there keeps its mode.
  ///
  /// - Parameter sharing: who may use it beside its owner.
  package static func makeFolder(
    _ path: String, sharing: FileSharing = .owner
  ) throws(FileTrouble) {
    guard mkdir(path, 0o700) != 0 else { return sharing.share(folder: path) }
    guard errno == EEXIST else { throw FileTrouble(path: path, code: errno) }
  }
}
