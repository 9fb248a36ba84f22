extension Migration {
  /// What the supervisor's board counts, and what the forecast of the front desk rests on. The rows
  /// of visits are made anew with everything from which both clocks can be read.
  static let board = Migration(
    name: "0007 board",
    sql: """
      DROP TABLE visit_row;

      CREATE TABLE visit_row(
        id INTEGER PRIMARY KEY,
        day INTEGER NOT NULL,
        ticket INTEGER NOT NULL,
        place TEXT NOT NULL,
        service TEXT,
        state TEXT NOT NULL,
        is_over INTEGER NOT NULL,
        arrived INTEGER NOT NULL,
        over_at INTEGER,
        called INTEGER,
        ended INTEGER,
        clerk TEXT,
        desk TEXT,
        void_wait INTEGER NOT NULL,
        void_serving INTEGER NOT NULL,
        absences INTEGER NOT NULL,
        waiting_reason TEXT,
        serving_reason TEXT,
        case_id INTEGER,
        waited INTEGER,
        served INTEGER,
        version INTEGER NOT NULL,
        UNIQUE (day, ticket)
      ) STRICT;

      CREATE INDEX visit_row_open ON visit_row(id) WHERE is_over = 0;

      -- The stages a case has entered, with the time spent in each, and what the monitoring system
      -- was told.
      CREATE TABLE case_stage(
        case_id INTEGER NOT NULL,
        place INTEGER NOT NULL,
        stage TEXT NOT NULL,
        waits INTEGER NOT NULL,
        at INTEGER NOT NULL,
        until INTEGER,
        reported INTEGER,
        PRIMARY KEY (case_id, place)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX case_stage_unreported ON case_stage(case_id) WHERE reported IS NULL;

      -- What became of the last print of each paper of a case.
      CREATE TABLE case_paper(
        case_id INTEGER NOT NULL,
        form TEXT NOT NULL,
        copy INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('queued', 'printed', 'saved', 'failed')),
        PRIMARY KEY (case_id, form)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX case_paper_missing ON case_paper(case_id, outcome)
        WHERE outcome IN ('saved', 'failed');
      """, remakesLists: true)
}
