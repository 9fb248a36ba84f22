extension Migration {
  /// Originals that are with the office, so that the close of day names them without reading a log.
  static let originals = Migration(
    name: "0017 originals",
    sql: """
      CREATE TABLE case_original(
        case_id INTEGER NOT NULL,
        document TEXT NOT NULL,
        since INTEGER NOT NULL,
        PRIMARY KEY (case_id, document)
      ) STRICT, WITHOUT ROWID;
      """, remakesLists: true)
}
