import Glibc

/// A real sshd on the loopback interface, for the length of one test: keys and settings lie in the
/// test's own folder, and it listens on a port that needs no rights.
package final class SSHServer {
  private let folder: TemporaryFolder
  private let process: pid_t
  private let port: UInt16

  private static let program = "/usr/sbin/sshd"
  private static let client = "/usr/bin/ssh"

  /// Whether the test can run here; where it must (`QABYLDAU_REQUIRE_SSHD`), it fails rather than to
  /// be passed over.
  package static var shouldRun: Bool {
    getenv("QABYLDAU_REQUIRE_SSHD") != nil
      || (access(program, X_OK) == 0 && access(client, X_OK) == 0)
  }

  /// - Parameter commands: the forced command of each key, by the key's name.
  package init(_ commands: [String: String]) throws {
    folder = try TemporaryFolder()
    port = try Self.freePort()
    var keys: [String] = []
    try Self.makeKey(folder.file("host"))
    for (name, command) in commands.sorted(by: { $0.key < $1.key }) {
      try Self.makeKey(folder.file(name))
      let key = try folder.read("\(name).pub")
      keys.append("restrict,pty,command=\"\(command)\" \(key)")
    }
    try folder.write(keys.joined(), to: "authorized_keys")
    try folder.write(Self.settings(port, folder), to: "sshd_config")
    // Where the package's service would make it; a container has no services.
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    process = try SpawnedProgram.spawn(
      Self.program, ["-D", "-f", folder.file("sshd_config")], SpawnedProgram.plainEnvironment)
  }

  deinit {
    kill(process, SIGTERM)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private static func settings(_ port: UInt16, _ folder: TemporaryFolder) -> String {
    """
    Port \(port)
    ListenAddress 127.0.0.1
    HostKey \(folder.file("host"))
    PidFile none
    AuthorizedKeysFile \(folder.file("authorized_keys"))
    StrictModes no
    UsePAM no
    PasswordAuthentication no
    KbdInteractiveAuthentication no
    PermitRootLogin forced-commands-only
    Subsystem sftp internal-sftp
    AcceptEnv LANG LC_*
    LogLevel QUIET

    """
  }

  /// A clerk at another machine: a terminal with an ssh client in it.
  ///
  /// - Parameter environment: of the client's machine.
  package func terminal(
    _ key: String, environment: [String: String] = [:], options: [String] = []
  ) throws -> ProgramInTerminal {
    var variables = ["HOME": folder.path]
    variables.merge(environment) { _, new in new }
    return try ProgramInTerminal(
      Self.client, arguments(key) + ["-tt"] + options + [address], environment: variables)
  }

  /// What a request without a terminal comes to.
  package func run(_ key: String, options: [String] = [], words: [String] = []) throws -> (
    code: Int32?, output: String, error: String
  ) {
    let run = try ProgramRun(
      arguments(key) + options + [address] + words, of: Self.client,
      environment: ["HOME": folder.path])
    return (run.code, run.output, run.error)
  }

  /// The server may still be starting: the client tries again for a while.
  private func arguments(_ key: String) -> [String] {
    [
      "-F", "none", "-i", folder.file(key), "-p", "\(port)", "-o", "IdentitiesOnly=yes", "-o",
      "UserKnownHostsFile=\(folder.file("known_hosts"))", "-o",
      "StrictHostKeyChecking=accept-new", "-o", "ConnectionAttempts=30", "-o", "LogLevel=ERROR",
    ]
  }

  /// The address for an option that names the other end of a forwarding.
  package var ownPort: String { "127.0.0.1:\(port)" }

  private var address: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
      return "127.0.0.1"
    }
    return "\(String(cString: name))@127.0.0.1"
  }

  private static func makeKey(_ path: String) throws {
    let run = try ProgramRun(
      ["-q", "-t", "ed25519", "-N", "", "-f", path], of: "/usr/bin/ssh-keygen")
    guard run.code == 0 else {
      throw ProgramInTerminal.Failure(description: "ssh-keygen: \(run.error)")
    }
  }

  /// A port that nobody uses now.
  private static func freePort() throws -> UInt16 {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { throw ProgramInTerminal.Failure(description: "no free port") }
    return UInt16(bigEndian: address.sin_port)
  }
}
