import Glibc

/// A printing service of the test's own: CUPS as an ordinary program in a folder, with one printer
/// that can run out of paper, be off, or stop. No network and no device.
///
/// Debian packages: cups-daemon, cups-client, cups-ipp-utils.
package final class PrivateCUPS {
  package let folder: TemporaryFolder
  private let process: pid_t

  /// Whether this machine has the programs.
  package static let isInstalled = programs.allSatisfy { access($0, X_OK) == 0 }
  private static let programs: [String] = [
    "/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/bin/lp", "/usr/bin/ipptool",
  ]

  package var socket: String { folder.file("cups.sock") }

  package init() throws {
    folder = try TemporaryFolder()
    for name in ["etc", "spool", "spool/tmp", "cache", "run", "bin", "bin/backend", "out"] {
      mkdir(folder.file(name), 0o755)
    }
    // A service that root starts runs its printers as another user.
    chmod(folder.path, 0o755)
    chmod(folder.file("out"), 0o777)
    for name in ["cgi-bin", "daemon", "driver", "filter", "monitor", "notifier"] {
      symlink("/usr/lib/cups/\(name)", folder.file("bin/\(name)"))
    }
    try folder.write(Self.backend, to: "bin/backend/sim")
    chmod(folder.file("bin/backend/sim"), 0o755)
    try folder.write(Self.files(folder.path), to: "etc/cups-files.conf")
    try folder.write(Self.settings(folder.path), to: "etc/cupsd.conf")
    process = try Self.start(
      [
        "/usr/sbin/cupsd", "-f", "-c", folder.file("etc/cupsd.conf"), "-s",
        folder.file("etc/cups-files.conf"),
      ], log: folder.file("cupsd.out"))
    try waitUntilRunning()
    try addPrinter("test")
    try run("lpadmin", "-d", "test")
  }

  deinit {
    // The tests may block the polite signal, and with it whatever they start.
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// The service could not be set up, and its last words.
  package struct Failure: Error { package let words: String }

  // MARK: The printer

  package enum Fault: String, Sendable {
    case none = "ok"
    case outOfPaper = "paper"
    case jam
    case off
    /// It has the paper and says nothing for a while.
    case slow
    case stopped = "stop"
    case refused = "fail"
  }

  package func set(_ fault: Fault) throws { try folder.write(fault.rawValue, to: "out/fault") }

  package func addPrinter(_ name: String) throws {
    try run("lpadmin", "-p", name, "-E", "-v", "sim:\(folder.file("out"))", "-m", "raw")
  }

  /// Lets a queue that has stopped go on.
  package func enable(_ name: String) throws { try run("cupsenable", name) }

  /// What arrived at the printer for a job, «test-3».
  package func arrived(_ job: String) -> [UInt8]? {
    let number = job.split(separator: "-").last ?? ""
    return Self.bytes(folder.file("out/job-\(number)"))
  }

  /// What the printer was told: title, copies, options.
  package func told(_ job: String) throws -> String {
    try folder.read("out/job-\(job.split(separator: "-").last ?? "").args")
  }

  // MARK: Programs

  private func waitUntilRunning() throws {
    for _ in 0..<400 {
      if (try? run("lpstat", "-r")) != nil,
        (try? folder.read("lpstat.out"))?.contains("scheduler is running") == true
      {
        return
      }
      poll(nil, 0, 25)
    }
    throw Failure(words: (try? folder.read("cupsd.out")) ?? "")
  }

  private func run(_ words: String...) throws {
    let log = folder.file("\(words[0]).out")
    let child = try Self.start(
      ["/usr/bin/env", "CUPS_SERVER=\(socket)", "LC_ALL=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/bin"]
        + words, log: log)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw Failure(words: (try? folder.read("\(words[0]).out")) ?? words.joined(separator: " "))
    }
  }

  private static func start(_ words: [String], log: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, words[0], &actions, nil, arguments, environ) == 0 else {
      throw Failure(words: words.joined(separator: " "))
    }
    return process
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  // MARK: Files

  /// Looks at its fault ten times a second until it may print; the file appears when it is whole.
  private static let backend = """
    #!/bin/sh
    [ $# -gt 0 ] || { echo 'file sim:/ "Unknown" "Printer of the test"'; exit 0; }
    out=${DEVICE_URI#sim:}
    while :; do
      case $(cat "$out/fault" 2>/dev/null) in
      slow) echo 'STATE: none' >&2 ;;
      paper) echo 'STATE: media-empty-error' >&2; echo 'ERROR: Load paper' >&2 ;;
      jam) echo 'STATE: media-jam-error' >&2 ;;
      off) echo 'STATE: offline-report' >&2; echo 'ERROR: The printer is not responding.' >&2 ;;
      fail) echo 'ERROR: broken' >&2; exit 1 ;;
      stop) echo 'ERROR: stopped' >&2; exit 4 ;;
      *) echo 'STATE: none' >&2; break ;;
      esac
      sleep 0.1
    done
    printf '%s\\n' "title=$3" "copies=$4" "options=$5" > "$out/job-$1.args"
    cat "${6:--}" > "$out/job-$1.part" && mv "$out/job-$1.part" "$out/job-$1"

    """

  private static func files(_ folder: String) -> String {
    """
    ServerRoot \(folder)/etc
    ServerBin \(folder)/bin
    DataDir /usr/share/cups
    RequestRoot \(folder)/spool
    TempDir \(folder)/spool/tmp
    CacheDir \(folder)/cache
    StateDir \(folder)/run
    AccessLog \(folder)/access.log
    ErrorLog \(folder)/error.log
    PageLog \(folder)/page.log
    Printcap

    """
  }

  private static func settings(_ folder: String) -> String {
    """
    LogLevel info
    Listen \(folder)/cups.sock
    Browsing No
    WebInterface No
    DefaultShared No
    ErrorPolicy abort-job
    <Location />
      Order allow,deny
      Allow all
    </Location>
    <Policy default>
      JobPrivateValues none
      <Limit All>
        Order allow,deny
        Allow all
      </Limit>
    </Policy>

    """
  }
}
