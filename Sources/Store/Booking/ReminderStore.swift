import Cases
import Law

extension Store {
  package func reminder(_ id: ReminderID) throws(StoreTrouble) -> Reminder? {
    Reminder(id: id, events: try log.read(ReminderEvent.self, of: .reminder(id)))
  }

  /// Messages that were begun and of which nobody knows whether they lie in the outbox.
  package func unwrittenReminders() throws(StoreTrouble) -> [Reminder] {
    let statement = try database.statement(
      "SELECT id FROM reminder_row WHERE is_written = 0 ORDER BY id")
    var ids: [ReminderID] = []
    while try statement.step() { ids.append(ReminderID(statement.integer(0))) }
    var reminders: [Reminder] = []
    for id in ids { if let reminder = try reminder(id) { reminders.append(reminder) } }
    return reminders
  }

  /// The messages that are due on a day and were not begun: of visits of that day that are still
  /// ahead, and of those of the next ones that the order names.
  func dueReminders(at moment: Moment, days: [Int]) throws(StoreTrouble) -> [ReminderFacts] {
    var due: [ReminderFacts] = []
    for offset in days {
      let day = moment.date.adding(days: -offset)
      let statement = try database.statement(
        """
        SELECT s.case_id, s.at FROM slot_row AS s WHERE s.at >= ?1 AND s.at < ?2 AND s.at > ?3
          AND NOT EXISTS (SELECT 1 FROM reminder_row AS r
            WHERE r.case_id = s.case_id AND r.at = s.at AND r.day = ?4)
        ORDER BY s.at, s.case_id
        """, .integer(Moment(day, ClockTime(0, 0)).milliseconds),
        .integer(Moment(day.adding(days: 1), ClockTime(0, 0)).milliseconds),
        .integer(moment.milliseconds), .integer(moment.date.dayNumber))
      while try statement.step() {
        due.append(
          ReminderFacts(
            caseID: CaseID(statement.integer(0)),
            at: Moment(milliseconds: statement.integer(1)), day: moment.date))
      }
    }
    return due
  }
}

extension Writing {
  /// Chooses the messages of today; each is chosen once, whichever desk asks.
  ///
  /// - Parameter days: when the order wants them, in calendar days from the visit: −1 is the day
  ///   before (`pmpk.rule.7-1.5.1`, `pmpk.rule.7-1.5.2`).
  package func beginReminders(days: [Int]) throws -> [Reminder] {
    var reminders: [Reminder] = []
    for facts in try store.dueReminders(at: author.moment, days: days) {
      let id = ReminderID(try store.log.nextNumber(.reminder))
      let recorded = try store.log.append(
        [ReminderEvent.begun(facts)], to: .reminder(id), after: 0, by: author,
        editions: office.editions(of: nil))
      guard let reminder = Reminder(id: id, events: recorded) else { continue }
      try BookingProjection(database: store.database).write(reminder)
      reminders.append(reminder)
    }
    return reminders
  }

  /// Records that the message lies in the outbox, or that nothing can be sent to this family.
  package func finish(_ id: ReminderID, _ outcome: ReminderEvent.Outcome) throws {
    guard var reminder = try store.reminder(id) else {
      throw StoreTrouble.missing(path: "reminder \(id)")
    }
    guard !reminder.isWritten else { return }
    let recorded = try store.log.append(
      [ReminderEvent.finished(outcome)], to: .reminder(id), after: reminder.version, by: author,
      editions: office.editions(of: nil))
    for event in recorded { reminder.apply(event) }
    try BookingProjection(database: store.database).write(reminder)
  }
}
