import Glibc
import Store

/// Where everything lies, after the XDG Base Directory Specification.
struct Paths {
  private let environment: (String) -> String?
  /// Several clerks may share one account of the machine: look and keys are each one's own.
  private let clerk: String?

  init(clerk: String? = nil, environment: @escaping (String) -> String? = Paths.variable) {
    self.environment = environment
    self.clerk = clerk
  }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where HOME is not set, as for a timer of the system, the account's own folder.
  private var home: String {
    environment("HOME") ?? getpwuid(getuid())?.pointee.pw_dir.map { String(cString: $0) } ?? "/"
  }

  /// The store of this office: an own setting, the system's folder if it is ours, else the user's.
  var store: String {
    if let set = environment("QABYLDAU_STORE") { return set }
    let system = "/var/lib/qabyldau"
    if access(system, W_OK) == 0 { return system + "/qabyldau.sqlite" }
    return "\(data)/qabyldau.sqlite"
  }

  var data: String { "\(environment("XDG_DATA_HOME") ?? home + "/.local/share")/qabyldau" }
  var configuration: String {
    let folder = "\(environment("XDG_CONFIG_HOME") ?? home + "/.config")/qabyldau"
    return clerk.map { "\(folder)/clerks/\($0)" } ?? folder
  }
  var state: String { "\(environment("XDG_STATE_HOME") ?? home + "/.local/state")/qabyldau" }
  var runtime: String { environment("XDG_RUNTIME_DIR") ?? state }
  /// Where what is thrown away lies: the folder that mkdtemp(3) programs take when none is set.
  var temporary: String { environment("TMPDIR") ?? "/tmp" }
  var settings: String { configuration + "/settings" }
  var keys: String { configuration + "/keys" }
  var log: String { state + "/log" }
  /// Notices that could not be printed.
  var notices: String { state + "/notices" }

  /// Folders with theme files: the user's, then those that came with the program.
  var themes: [String] {
    [configuration + "/themes"] + (environment("QABYLDAU_THEMES").map { [$0] } ?? [])
      + Self.shippedThemes
  }

  /// `share/qabyldau/themes` beside the program, or the folder of the sources it was built from.
  private static var shippedThemes: [String] {
    guard let program = FilePath.resolved("/proc/self/exe") else { return [] }
    var folder = parent(of: program)
    var found = [parent(of: folder) + "/share/qabyldau/themes"]
    while folder.count > 1 {
      if access(folder + "/themes", R_OK) == 0, access(folder + "/Package.swift", R_OK) == 0 {
        found.append(folder + "/themes")
      }
      folder = parent(of: folder)
    }
    return found
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Makes a folder and those above it, for its owner alone.
  static func makeFolder(_ path: String) -> Bool {
    if access(path, F_OK) == 0 { return true }
    let above = parent(of: path)
    if above != path, !makeFolder(above) { return false }
    return (try? FileBytes.makeFolder(path)) != nil
  }
}
