extension Migration {
  /// What the order of the preschool queues hangs on, kept by queue: one application shows its place
  /// without reading the others' histories (`preschool.rule.10.p1`). The places of a bulletin stand
  /// beside, by the queue whose children may have them.
  static let queues = Migration(
    name: "0021 queues",
    sql: """
      CREATE TABLE queue_member(
        case_id INTEGER PRIMARY KEY,
        stage TEXT NOT NULL,
        categories TEXT NOT NULL,
        filed INTEGER,
        class TEXT,
        stream TEXT,
        birth_year INTEGER,
        language TEXT,
        kind TEXT,
        planned INTEGER,
        temporary INTEGER,
        birth INTEGER,
        applicant INTEGER NOT NULL,
        course TEXT CHECK (course IS NULL OR json_valid(course))
      ) STRICT;

      CREATE INDEX queue_member_applicant ON queue_member(applicant);

      -- The queues in which an application stands. A preschool goes by its folded name.
      CREATE TABLE queue_choice(
        fold TEXT NOT NULL,
        birth_year INTEGER NOT NULL,
        language TEXT NOT NULL,
        kind TEXT NOT NULL,
        case_id INTEGER NOT NULL,
        place INTEGER NOT NULL,
        spelling TEXT NOT NULL,
        PRIMARY KEY (fold, birth_year, language, kind, case_id, place)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX queue_choice_case ON queue_choice(case_id, place);
      CREATE INDEX queue_choice_name ON queue_choice(fold, case_id, place, spelling);

      -- The queues from which an application was referred: their pattern goes on from there.
      CREATE TABLE queue_referral(
        fold TEXT NOT NULL,
        birth_year INTEGER NOT NULL,
        language TEXT NOT NULL,
        kind TEXT NOT NULL,
        case_id INTEGER NOT NULL,
        PRIMARY KEY (fold, birth_year, language, kind, case_id)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX queue_referral_case ON queue_referral(case_id);

      -- What came of every offer that an application had.
      CREATE TABLE queue_offer(
        case_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (case_id, at)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX queue_offer_at ON queue_offer(at);

      CREATE TABLE place_row(
        id INTEGER PRIMARY KEY,
        fold TEXT NOT NULL,
        offered_to INTEGER,
        offered_at INTEGER,
        is_withdrawn INTEGER NOT NULL,
        version INTEGER NOT NULL
      ) STRICT;

      CREATE INDEX place_row_fold ON place_row(fold, is_withdrawn);
      """, remakesLists: true)
}
