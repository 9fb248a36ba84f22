extension Migration {
  /// A stream of its own for each new kind of thing: the log no longer lists the kinds, which would
  /// ask for a migration with every one of them. The constraint is loosened in the text of the
  /// schema, so that a log of millions of events is not copied
  /// (https://sqlite.org/lang_altertable.html, «other kinds of table schema changes»).
  static let complaints = Migration(
    name: "0006 complaints",
    sql: """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema
      SET sql = replace(sql, 'CHECK (stream IN (''office'', ''visit'', ''case''))',
        'CHECK (stream <> '''')')
      WHERE type = 'table' AND name = 'event';
      PRAGMA writable_schema = RESET;

      CREATE TABLE complaint_row(
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL,
        serial INTEGER NOT NULL,
        case_id INTEGER,
        complainant TEXT NOT NULL,
        stage TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        rank INTEGER NOT NULL,
        handler TEXT,
        version INTEGER NOT NULL,
        UNIQUE (year, serial)
      ) STRICT;

      CREATE INDEX complaint_row_open ON complaint_row(rank, id) WHERE is_open = 1;
      CREATE INDEX complaint_row_case ON complaint_row(case_id);
      """)
}
