extension Migration {
  /// The changes of stage, and which of them the monitoring system has.
  static let monitoring = Migration(
    name: "0010 monitoring",
    sql: """
      CREATE TABLE stage_record(
        case_id INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        stage TEXT NOT NULL,
        at INTEGER NOT NULL,
        -- When a clerk entered it by hand.
        entered INTEGER,
        -- The file in which it was handed over, or is to be.
        batch INTEGER,
        PRIMARY KEY (case_id, ordinal)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX stage_record_open ON stage_record(at, case_id, ordinal)
        WHERE entered IS NULL AND batch IS NULL;

      CREATE TABLE monitoring_row(
        id INTEGER PRIMARY KEY,
        is_open INTEGER NOT NULL,
        version INTEGER NOT NULL
      ) STRICT;
      """, remakesLists: true)
}
