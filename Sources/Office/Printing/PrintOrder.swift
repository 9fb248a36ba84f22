import Cases

extension PrintSpool {
  /// A paper that is to be printed.
  package struct Order: Sendable {
    package let ticket: Int64
    package let bytes: [UInt8]
    package let title: String
    package let copies: Int
    package let printer: String?
    package let options: [String]

    package init(
      ticket: Int64, bytes: [UInt8], title: String, copies: Int = 1, printer: String? = nil,
      options: [String] = ["media=A4"]
    ) {
      self.ticket = ticket
      self.bytes = bytes
      self.title = title
      self.copies = copies
      self.printer = printer
      self.options = options
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
  }
}
