extension Migration {
  /// Up to where in the log a clerk has looked at the list, and when each desk was last used: working
  /// state of the desks, outside the log. Dates that the calendar alone brings and calls that nobody
  /// followed are counted anew from here on, so the lists are made again.
  static let looks = Migration(
    name: "0018 looks and desks in use",
    sql: """
      CREATE TABLE list_look(
        clerk TEXT PRIMARY KEY,
        seq INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE desk_in_use(
        clerk TEXT PRIMARY KEY,
        at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      """, remakesLists: true)
}
