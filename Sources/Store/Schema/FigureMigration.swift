extension Migration {
  /// What reports add up of each case, kept beside the lists so that a year is read in one pass.
  static let figures = Migration(
    name: "0009 figures",
    sql: """
      CREATE TABLE case_figure(
        id INTEGER PRIMARY KEY,
        received INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        clerk TEXT NOT NULL,
        due INTEGER,
        decided INTEGER,
        delivered INTEGER
      ) STRICT;

      CREATE INDEX case_row_registered ON case_row(registered);
      CREATE INDEX event_notice ON event(at) WHERE kind = 'case.notice-issued';
      """, remakesLists: true)
}
