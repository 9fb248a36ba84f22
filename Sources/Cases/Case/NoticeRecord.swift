import Law

/// One attempt to give a notice on paper, as the history keeps it.
package struct NoticeRecord: Equatable, Sendable, Codable {
  package let form: FormID
  /// The number of the first copy: 1 for the first print, for a reprint the next one that no copy bears.
  package let copy: Int
  /// How many copies; each further one bears the next number.
  package let copies: Int
  package let outcome: PrintOutcome

  package init(form: FormID, copy: Int, copies: Int, outcome: PrintOutcome) {
    self.form = form
    self.copy = copy
    self.copies = copies
    self.outcome = outcome
  }

  /// The numbers on the copies, from the first to the last.
  package var numbers: ClosedRange<Int> { copy...(copy + max(1, copies) - 1) }
}

/// What became of a print.
package enum PrintOutcome: Equatable, Sendable, Codable {
  /// The printing service took it; it may still run out of paper.
  case queued(printer: String, job: String)
  case printed(printer: String)
  /// Written to a file because there is no printer: «басылмады».
  case savedToFile
  /// The clerk wrote it by hand and gave it to the family.
  case writtenByHand
  case failed(printer: String, cause: PrintFailure)

  /// Printed, on its way through the printer, laid down as a file where nothing prints, or written by
  /// hand.
  package var isOut: Bool {
    switch self {
    case .queued, .printed, .savedToFile, .writtenByHand: true
    case .failed: false
    }
  }

  package var isOnPaper: Bool {
    switch self {
    case .printed, .writtenByHand: true
    case .queued, .savedToFile, .failed: false
    }
  }
}

/// Why a print failed, in words a clerk can act on.
package enum PrintFailure: String, CaseIterable, Sendable, Codable {
  case noPrinter = "no-printer"
  case serviceNotRunning = "service-not-running"
  /// The programs of the printing service are not on this machine.
  case noProgram = "no-program"
  /// The file in place of the paper could not be written.
  case notWritten = "not-written"
  /// No font of the machine has all letters of the paper.
  case noFont = "no-font"
  case unknownPrinter = "unknown-printer"
  case notAccepting = "not-accepting"
  case refused
  case outOfPaper = "out-of-paper"
  case jam
  case printerOff = "printer-off"
  case stopped
  case cancelled
  case timedOut = "timed-out"

  /// Whether this machine has nothing that prints: then a file takes the place of the paper.
  package var isNowhere: Bool {
    switch self {
    case .noPrinter, .serviceNotRunning, .noProgram: true
    case .notWritten, .noFont, .unknownPrinter, .notAccepting, .refused, .outOfPaper, .jam,
      .printerOff,
      .stopped, .cancelled, .timedOut:
      false
    }
  }
}
