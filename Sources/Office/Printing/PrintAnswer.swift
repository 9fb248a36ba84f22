import Cases

/// What the programs of the printing service say, read into terms of the desk. Their exit codes
/// alone mislead: `lpstat` ends well without a printer, `lp` calls a service that is down an unknown
/// printer.
enum PrintAnswer {
  static func isRunning(_ result: ChildProcess.Result?) -> Bool {
    result?.output.contains("scheduler is running") == true
  }

  /// «system default destination: HP»; `nil` for «no system default destination».
  static func defaultPrinter(_ result: ChildProcess.Result?) -> String? {
    guard let result, result.status == 0 else { return nil }
    let parts = result.output.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let name = parts[1].filter { !$0.isWhitespace }
    return name.isEmpty ? nil : name
  }

  static func printers(_ result: ChildProcess.Result?) -> [String] {
    guard let result, result.status == 0 else { return [] }
    return result.output.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// «request id is HP-17 (1 file(s))»
  static func job(_ result: ChildProcess.Result) -> String {
    let words = result.output.split(whereSeparator: \.isWhitespace)
    let place = words.firstIndex(of: "is").map { words.index(after: $0) }
    return place.flatMap { words.indices.contains($0) ? String(words[$0]) : nil } ?? ""
  }

  static func failure(_ message: String) -> PrintFailure {
    if message.contains("not accepting jobs") { return .notAccepting }
    if message.contains("does not exist") { return .unknownPrinter }
    if message.contains("No default destination") { return .noPrinter }
    return .refused
  }

  /// A line of headings, then state, reasons, the printer's reasons and its own words.
  static func state(_ result: ChildProcess.Result?) -> PrintSpool.JobState {
    guard let result, result.status == 0 else {
      let isGone = result?.errors.contains("does not exist") == true
      return isGone
        ? PrintSpool.JobState(state: .failed(.cancelled), message: "")
        : PrintSpool.JobState(state: .live(.unreachable), message: "")
    }
    let lines = result.output.split(whereSeparator: \.isNewline)
    let values = fields(lines.count > 1 ? String(lines[1]) : "")
    guard values.count >= 3 else {
      return PrintSpool.JobState(state: .live(.unreachable), message: "")
    }
    let message = values.count > 3 ? values[3] : ""
    return PrintSpool.JobState(
      state: state(values[0], reasons: values[1], printer: values[2], message), message: message)
  }

  private static func state(
    _ word: String, reasons: String, printer: String, _ message: String
  ) -> PrintState {
    switch word {
    case "completed": .printed
    case "canceled":
      .failed(reasons.contains("canceled-by-user") ? .cancelled : .refused)
    case "aborted": .failed(.refused)
    case "pending": .live(reasons.contains("printer-stopped") ? .stopped : .queued)
    case "pending-held": .live(.held)
    case "processing-stopped": .live(.stopped)
    default: .live(printing(printer, message))
    }
  }

  private static func printing(_ reasons: String, _ message: String) -> PrintState.Live {
    if reasons.contains("media-empty") || reasons.contains("media-needed") { return .outOfPaper }
    if reasons.contains("media-jam") { return .jam }
    let isOff =
      reasons.contains("offline") || message.contains("may not exist")
      || message.contains("unavailable")
    return isOff ? .off : .printing
  }

  /// Fields between commas; one with a comma of its own stands in quotes.
  static func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for letter in line {
      switch letter {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(letter)
      }
    }
    return fields
  }
}
