import Cases

/// The programs of the printing service of the machine (CUPS), and how they are asked. What they
/// answer is read in `PrintAnswer`.
package struct PrintService: Sendable {
  /// Where the programs are, with the slash behind it; empty for wherever the system finds them.
  private let programs: String
  /// The address of the service for `ipptool`: `lp` reads `CUPS_SERVER` itself, `ipptool` does not.
  private let address: String
  /// Where the question of `ipptool` is kept; `nil` while papers cannot be followed.
  private let question: String?
  private let variables: [String]

  /// - Parameters:
  ///   - folder: takes the programs from there, as a machine with a printing service of its own
  ///     may need; `nil` for those of the system.
  ///   - server: `CUPS_SERVER`: a socket's path or a host.
  ///   - question: path of the file that holds `question`.
  package init(programsIn folder: String? = nil, server: String? = nil, question: String? = nil) {
    programs = folder.map { $0 + "/" } ?? ""
    address = Self.address(server ?? "localhost")
    self.question = question
    variables = server.map { ["CUPS_SERVER=\($0)"] } ?? []
  }

  private static func address(_ server: String) -> String {
    server.hasPrefix("/")
      ? "ipp://" + server.replacing("/", with: "%2F") : "ipp://\(server)"
  }

  var isRunning: ChildProcess { program("lpstat", ["-r"]) }
  var defaultPrinter: ChildProcess { program("lpstat", ["-d"]) }
  var printers: ChildProcess { program("lpstat", ["-e"]) }

  private func program(
    _ name: String, _ arguments: [String], deadline: Int = 5_000
  ) -> ChildProcess {
    ChildProcess(programs + name, arguments, deadline: deadline, variables: variables)
  }

  /// Once, whatever the machine is set to: the copies of a paper bear numbers of their own.
  ///
  /// - Parameter title: what every user of the machine can see; a number, never a name.
  func print(title: String, on printer: String, options: [String]) -> ChildProcess {
    program(
      "lp",
      ["-d", printer, "-t", title, "-n", "1"]
        + options.flatMap { ["-o", $0] } + ["-"], deadline: 20_000)
  }

  func cancel(_ job: String) -> ChildProcess { program("cancel", [job]) }

  /// - Parameter job: «HP-17», of which the service wants the number.
  func state(of job: String) -> ChildProcess? {
    guard let question, let number = job.split(separator: "-").last, Int(number) != nil else {
      return nil
    }
    return program("ipptool", ["-c", "\(address)/jobs/\(number)", question])
  }

  /// What `ipptool` asks. `lpstat` cannot tell a printed job from a refused one.
  package static let question = """
    {
      OPERATION Get-Job-Attributes
      GROUP operation-attributes-tag
      ATTR charset attributes-charset utf-8
      ATTR naturalLanguage attributes-natural-language en
      ATTR uri job-uri $uri
      ATTR name requesting-user-name $user
      ATTR keyword requested-attributes job-state,job-state-reasons,job-printer-state-reasons,\
    job-printer-state-message
      STATUS successful-ok
      DISPLAY job-state
      DISPLAY job-state-reasons
      DISPLAY job-printer-state-reasons
      DISPLAY job-printer-state-message
    }

    """
}
