import Cases
import Fixtures
import Office
import Testing

/// What `lp` and `lpstat` answer on real machines, spoken by scripts.
@Suite("Handing papers to the printing service")
struct PrintingTests {
  private let folder: TemporaryFolder
  private var printing: Printing { Printing(programsIn: folder.path) }

  init() throws { folder = try TemporaryFolder() }

  private func lpstat(_ default: String, running: Bool = true) throws {
    try Script.install(
      "lpstat",
      """
      case $1 in
      -r) echo 'scheduler is \(running ? "running" : "not running")' ;;
      -d) echo '\(`default`)' ;;
      esac
      """, in: folder)
  }

  private func lp(_ text: String) throws { try Script.install("lp", text, in: folder) }

  private func hand(_ text: String = "қағаз", copies: Int = 1) -> Printing.Handed {
    printing.print(Array(text.utf8), title: "26-00001-talon", copies: copies, on: "HP")
  }

  @Test("Without the programs there is no printer, and nothing breaks")
  func nothingInstalled() {
    #expect(printing.destination == nil)
    #expect(!printing.isRunning)
    #expect(hand() == .failed(printer: "HP", .serviceNotRunning))
  }

  @Test("The default printer is read from its words, for the exit code is 0 without one too")
  func defaultPrinter() throws {
    try lpstat("system default destination: HP-LaserJet")
    #expect(printing.defaultPrinter() == "HP-LaserJet")
    try lpstat("no system default destination")
    #expect(printing.defaultPrinter() == nil)
  }

  @Test("With the service down there is no destination, whatever the default is")
  func down() throws {
    try lpstat("system default destination: HP", running: false)
    #expect(printing.destination == nil)
    try lpstat("system default destination: HP")
    #expect(printing.destination == "HP")
  }

  @Test("A queued paper has the number of its job")
  func queued() throws {
    try lp(
      "cat > '\(folder.file("paper"))'; echo \"$*\" > '\(folder.file("words"))'; echo 'request id is HP-17 (1 file(s))'"
    )
    #expect(hand("Қолхат № 26-00001", copies: 2) == .queued(printer: "HP", job: "HP-17"))
    #expect(try folder.read("paper") == "Қолхат № 26-00001")
    let words = try folder.read("words")
    #expect(words == "-d HP -t 26-00001-talon -n 2 -o media=A4 -\n")
  }

  @Test(
    "What lp says on refusing is turned into what a clerk can do",
    arguments: [
      ("lp: Destination \"HP\" is not accepting jobs.", PrintFailure.notAccepting),
      ("lp: Error - The printer or class does not exist.", .unknownPrinter),
      ("lp: Error - No default destination.", .noPrinter), ("lp: something else", .refused),
    ])
  func refused(message: String, failure: PrintFailure) throws {
    try lp("cat > /dev/null; echo '\(message)' >&2; exit 1")
    #expect(hand() == .failed(printer: "HP", failure))
  }

  @Test(
    "A paper larger than a pipe holds arrives whole, and a printer that reads nothing is no end")
  func large() throws {
    let text = String(repeating: "Ә", count: 300_000)
    try lp("cat > '\(folder.file("paper"))'; echo 'request id is HP-1 (1 file(s))'")
    #expect(hand(text) == .queued(printer: "HP", job: "HP-1"))
    #expect(try folder.read("paper") == text)
    try lp("echo 'lp: refused' >&2; exit 1")
    #expect(hand(text) == .failed(printer: "HP", .refused))
  }

  @Test("No fewer than one copy is asked for")
  func copies() throws {
    try lp("cat > /dev/null; echo \"$*\" > '\(folder.file("words"))'; echo 'request id is HP-1'")
    _ = hand(copies: 0)
    #expect(try folder.read("words").contains("-n 1 "))
  }
}

@Suite("Running another program")
struct ChildProcessTests {
  @Test("Output, errors and status are kept apart")
  func parts() throws {
    let result = try ChildProcess("sh", ["-c", "echo out; echo err >&2; exit 3"]).run()
    #expect(result.status == 3)
    #expect(result.output == "out\n")
    #expect(result.errors == "err\n")
  }

  @Test("A program that is not there is said to be missing")
  func missing() {
    #expect(throws: ChildProcess.Failure.notFound("nobody-has-it")) {
      try ChildProcess("nobody-has-it", []).run()
    }
  }

  @Test("A program that hangs is ended with its children, at the deadline")
  func deadline() throws {
    let result = try ChildProcess("sh", ["-c", "sleep 600 & sleep 600"], deadline: 50).run()
    #expect(result.status == nil)
  }

  @Test("Messages are asked for in English, with every letter")
  func language() throws {
    let result = try ChildProcess("sh", ["-c", "echo $LC_ALL"]).run()
    #expect(result.output == "C.UTF-8\n")
  }
}
