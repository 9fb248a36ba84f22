import Cases
import Law

/// Keeps the booked visits in step with the log.
struct BookingProjection {
  let database: Database

  /// The visit of an application, as long as it lies ahead.
  func write(_ subject: Case) throws(StoreTrouble) {
    guard let appointment = subject.appointment else {
      try database.run(
        "DELETE FROM slot_row WHERE case_id = ?1", .integer(subject.id.number))
      return
    }
    try database.run(
      """
      INSERT INTO slot_row(case_id, service, at) VALUES (?1, ?2, ?3)
      ON CONFLICT (case_id) DO UPDATE SET at = ?3 WHERE at <> ?3
      """, .integer(subject.id.number), .text(subject.service.rawValue),
      .integer(appointment.milliseconds))
  }

  func write(_ booking: Booking) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO booking_row(id, service, at, is_open, case_id, version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (id) DO UPDATE SET at = ?3, is_open = ?4, case_id = ?5, version = ?6
      """, .integer(booking.id.number), .text(booking.facts.service.rawValue),
      .integer(booking.at.milliseconds), .flag(booking.state == .open),
      .optional(booking.subject.map { Int($0.number) }), .integer(booking.version))
  }

  func write(_ reminder: Reminder) throws(StoreTrouble) {
    try database.run(
      """
      INSERT INTO reminder_row(id, case_id, at, day, is_written) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (id) DO UPDATE SET is_written = ?5
      """, .integer(reminder.id.number), .integer(reminder.facts.caseID.number),
      .integer(reminder.facts.at.milliseconds), .integer(reminder.facts.day.dayNumber),
      .flag(reminder.isWritten))
  }
}
