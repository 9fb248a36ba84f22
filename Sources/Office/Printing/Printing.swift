import Cases
import Letters

/// Papers through the printing service of the machine (CUPS: `lp`, `lpstat`).
package struct Printing {
  /// Where `lp` and `lpstat` are, with the slash behind it; empty for wherever the system finds them.
  private let programs: String

  /// - Parameter folder: takes the programs from there, as a machine with a printing service of its
  ///   own may need; `nil` for those of the system.
  package init(programsIn folder: String? = nil) { programs = folder.map { $0 + "/" } ?? "" }

  /// What became of handing a paper to the service.
  package enum Handed: Equatable, Sendable {
    case queued(printer: String, job: String)
    case failed(printer: String, PrintFailure)
  }

  /// The printer that papers go to; `nil` when there is none on this machine.
  ///
  /// `lpstat -d` answers «no system default destination» with exit 0, so its words are read.
  package func defaultPrinter() -> String? {
    guard let result = try? ChildProcess(programs + "lpstat", ["-d"]).run(), result.status == 0
    else {
      return nil
    }
    let parts = result.output.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let name = parts[1].filter { $0 != "\n" }.split(separator: " ").joined()
    return name.isEmpty ? nil : name
  }

  /// Where papers go now; `nil` when the service is down or there is no printer.
  package var destination: String? { isRunning ? defaultPrinter() : nil }

  /// Hands over a paper. `lp` only tells that a job was queued; what became of it is asked later.
  ///
  /// - Parameter title: what every user of the machine can see; a number, never a name.
  package func print(
    _ bytes: [UInt8], title: String, copies: Int, on printer: String,
    options: [String] = ["media=A4"]
  ) -> Handed {
    let arguments =
      ["-d", printer, "-t", title, "-n", "\(max(1, copies))"]
      + options.flatMap { ["-o", $0] } + ["-"]
    do {
      let result = try ChildProcess(programs + "lp", arguments).run(input: bytes)
      return read(result, printer)
    } catch {
      return .failed(printer: printer, .serviceNotRunning)
    }
  }

  /// Whether the service answers; with the service down `lp` would only say that there is no such
  /// printer.
  package var isRunning: Bool {
    guard let result = try? ChildProcess(programs + "lpstat", ["-r"]).run() else { return false }
    return result.output.contains("scheduler is running")
  }

  private func read(_ result: ChildProcess.Result, _ printer: String) -> Handed {
    guard result.status == 0 else { return .failed(printer: printer, cause(result.errors)) }
    // «request id is HP-17 (1 file(s))»
    let words = result.output.split(separator: " ")
    let job = words.firstIndex(of: "is").map { words.index(after: $0) }
    let name = job.flatMap { words.indices.contains($0) ? String(words[$0]) : nil }
    return .queued(printer: printer, job: name ?? "")
  }

  private func cause(_ message: String) -> PrintFailure {
    if message.contains("not accepting jobs") { return .notAccepting }
    if message.contains("does not exist") { return .unknownPrinter }
    if message.contains("No default destination") { return .noPrinter }
    return .refused
  }
}
