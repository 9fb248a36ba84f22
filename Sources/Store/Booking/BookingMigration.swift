extension Migration {
  /// Visits that are booked: fixed with an application, or written down before there is one.
  static let booking = Migration(
    name: "0015 booking",
    sql: """
      CREATE TABLE slot_row(
        case_id INTEGER PRIMARY KEY,
        service TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;

      CREATE INDEX slot_row_at ON slot_row(service, at);

      CREATE TABLE booking_row(
        id INTEGER PRIMARY KEY,
        service TEXT NOT NULL,
        at INTEGER NOT NULL,
        -- Whether the visit is still to come, as far as anybody has said.
        is_open INTEGER NOT NULL,
        -- The application that came of it.
        case_id INTEGER,
        version INTEGER NOT NULL
      ) STRICT;

      CREATE INDEX booking_row_at ON booking_row(service, at);

      -- Messages of an appointment that lie in the outbox, or are about to.
      CREATE TABLE reminder_row(
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        is_written INTEGER NOT NULL,
        UNIQUE (case_id, at, day)
      ) STRICT;
      """, remakesLists: true)
}
