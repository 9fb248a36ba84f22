import Cases

extension PrintSpool {
  /// What a program of the service was asked, and for which order.
  enum Question {
    case isRunning(Order)
    case destination(Order)
    case handing(Order, printer: String)
    /// `lp` blames the printer when the service has gone meanwhile.
    case isStillRunning(Order, printer: String, PrintFailure)
    case state(ticket: Int64)
    case cancelling
    case printersAreRunning
    case printers
    case preferred([String])
  }
}
