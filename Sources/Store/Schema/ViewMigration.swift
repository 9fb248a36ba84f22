extension Migration {
  /// Lists that a clerk has named: the desk's own working state, outside the log.
  static let views = Migration(
    name: "0008 views",
    sql: """
      CREATE TABLE saved_view(
        clerk TEXT NOT NULL,
        name TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        PRIMARY KEY (clerk, name)
      ) STRICT, WITHOUT ROWID;
      """)
}
