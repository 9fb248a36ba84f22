import Law

/// A paper that was sent to a printer.
package struct PrintJob: Equatable, Sendable {
  package let id: Int64
  package let caseID: CaseID
  package let number: ApplicationNumber
  package let form: FormID
  /// The number of the first copy; each further one bears the next.
  package let copy: Int
  package let copies: Int
  package let printer: String
  /// The printing service's own name of it, «HP-17»; empty until the service has it.
  package let job: String
  package var state: PrintState
  package let clerk: ClerkID
  package let at: Moment
  package var changedAt: Moment
  /// The printer's own words, where it said something.
  package var message = ""

  package init(
    id: Int64, caseID: CaseID, number: ApplicationNumber, form: FormID, copy: Int, copies: Int,
    printer: String, job: String, state: PrintState, clerk: ClerkID, at: Moment,
    changedAt: Moment
  ) {
    self.id = id
    self.caseID = caseID
    self.number = number
    self.form = form
    self.copy = copy
    self.copies = copies
    self.printer = printer
    self.job = job
    self.state = state
    self.clerk = clerk
    self.at = at
    self.changedAt = changedAt
  }

  /// The numbers on the copies, from the first to the last.
  package var numbers: ClosedRange<Int> { copy...(copy + max(1, copies) - 1) }
}

/// What a clerk wants of a print beyond the usual.
package struct PrintWish: Equatable, Sendable {
  /// `nil` for the default printer of the machine.
  package var printer: String?
  /// `nil` for as many as the form says.
  package var copies: Int?

  package init(printer: String? = nil, copies: Int? = nil) {
    self.printer = printer
    self.copies = copies
  }
}
