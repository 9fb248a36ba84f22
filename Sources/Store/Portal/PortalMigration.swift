extension Migration {
  /// Which applications of the portal are in the register.
  static let portal = Migration(
    name: "0011 portal",
    sql: """
      CREATE TABLE portal_row(
        id INTEGER PRIMARY KEY,
        portal_number TEXT NOT NULL UNIQUE,
        checksum TEXT NOT NULL,
        case_id INTEGER NOT NULL
      ) STRICT;

      CREATE INDEX portal_row_case ON portal_row(case_id);
      """)
}
