/// Where a key is pressed. In a command context letters are keys; in a text context a letter is
/// text, and only F-keys, Enter, Esc, Tab, arrows and the like act.
package enum Context: UInt8, CaseIterable, Sendable {
  case inbox
  case desk
  case application
  /// An application as it stood on a past day: it is only read.
  case past
  case complaint
  case checklist
  case decision
  /// The notice is printed and goes into the family's hands.
  case handing
  case handover
  case calendar
  /// The calendar of visits.
  case booking
  case recount
  case rules
  /// The words of papers for which no act prescribes any.
  case templates
  /// The supervisor's board, the visits behind one of its figures, and one visit.
  case board
  case visits
  case visit
  /// The log of the whole office.
  case log
  /// The print queue.
  case print
  /// The bulletin of free places of preschools.
  case bulletin
  /// One queue of a preschool.
  case queue
  case report
  case notice
  case why
  case places
  case choice
  case confirmation
  case intake
  case details
  case form
  case reason
  case palette
  case search
  case help
  case setup
  case alarm

  package var isText: Bool {
    switch self {
    case .inbox, .desk, .application, .past, .checklist, .decision, .handing, .handover, .calendar,
      .booking, .recount, .rules, .templates, .board, .visits, .visit, .log, .print, .notice, .why,
      .report, .bulletin, .queue,
      .complaint,
      .places,
      .choice, .confirmation, .reason, .alarm:
      false
    case .intake, .details, .form, .palette, .search, .help, .setup: true
    }
  }

  /// As `qabyldau keys` calls it.
  package var name: String {
    switch self {
    case .application: "case"
    case .bulletin: "vacancies"
    case .inbox, .desk, .past, .complaint, .checklist, .decision, .handing, .handover, .calendar,
      .booking, .recount, .rules, .templates, .board, .visits, .visit, .log, .print, .queue,
      .report, .notice, .why, .places, .choice, .confirmation, .intake, .details, .form, .reason,
      .palette, .search, .help, .setup, .alarm:
      "\(self)"
    }
  }
}
