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
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileTrouble(path: path, code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      // It may grow while it is read.
      guard bytes.count <= limit else { throw FileTrouble(path: path, code: EFBIG) }
    }
  }

  /// The names in a folder, sorted; hidden ones are left out.
  package static func names(in folder: String) throws(FileTrouble) -> [String] {
    guard let handle = opendir(folder) else { throw FileTrouble(path: folder, code: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder for its owner alone, if it is not there.
  package static func makeFolder(_ path: String) throws(FileTrouble) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw FileTrouble(path: path, code: errno)
  }
}
