import Cases

extension PrintSpool {
  /// A paper that is to be printed.
  package struct Order: Sendable {
    package let ticket: Int64
    /// The paper as often as it is made out.
    package let bytes: [UInt8]
    package let title: String
    package let printer: String?
    package let options: [String]

    /// - Parameter copies: how many copies stand in the bytes. Of several none may come out on the
    ///   back of another.
    package init(
      ticket: Int64, bytes: [UInt8], title: String, copies: Int = 1, printer: String? = nil
    ) {
      self.ticket = ticket
      self.bytes = bytes
      self.title = title
      self.printer = printer
      options = ["media=A4"] + (copies > 1 ? ["sides=one-sided"] : [])
    }
  }

  package struct JobState: Equatable, Sendable {
    package let state: PrintState
    /// The printer's own words.
    package let message: String

    package init(state: PrintState, message: String) {
      self.state = state
      self.message = message
    }
  }

  /// What has become of an order.
  package enum News: Equatable, Sendable {
    case queued(ticket: Int64, printer: String, job: String)
    case notTaken(ticket: Int64, printer: String, PrintFailure)
    case changed(ticket: Int64, JobState)
    /// The printers of the machine, the default one first.
    case printers([String])

    /// The paper that it is about.
    package var ticket: Int64? {
      switch self {
      case .queued(let ticket, _, _), .notTaken(let ticket, _, _), .changed(let ticket, _): ticket
      case .printers: nil
      }
    }
  }
}
