extension Migration {
  /// What lists show, made from the log and made again from it by `rebuild`.
  static let lists = Migration(
    name: "0003 lists",
    sql: """
      CREATE TABLE case_row(
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL,
        serial INTEGER NOT NULL,
        service TEXT NOT NULL,
        channel TEXT NOT NULL,
        stage TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        waits INTEGER NOT NULL,
        rank INTEGER NOT NULL,
        holder TEXT NOT NULL,
        version INTEGER NOT NULL,
        registered INTEGER NOT NULL,
        child INTEGER NOT NULL,
        applicant INTEGER NOT NULL,
        child_name TEXT NOT NULL,
        applicant_name TEXT NOT NULL
      ) STRICT;

      CREATE UNIQUE INDEX case_row_number ON case_row(year, serial);
      CREATE INDEX case_row_child ON case_row(child);
      CREATE INDEX case_row_applicant ON case_row(applicant);
      CREATE INDEX case_row_open ON case_row(
        rank, id, year, serial, service, channel, stage, holder, version, child_name,
        applicant_name, is_open) WHERE is_open = 1;
      CREATE INDEX case_row_mine ON case_row(
        holder, rank, id, year, serial, service, channel, stage, version, child_name,
        applicant_name, is_open) WHERE is_open = 1;
      CREATE INDEX case_row_waits ON case_row(rank, id, is_open, waits)
        WHERE is_open = 1 AND waits = 1;

      -- How many open cases each holder has by day of the due date: what the counts beside the
      -- filters add up, without reading a list.
      CREATE TABLE tally(
        holder TEXT NOT NULL,
        day INTEGER NOT NULL,
        waits INTEGER NOT NULL,
        cases INTEGER NOT NULL,
        PRIMARY KEY (holder, day, waits)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER tally_in AFTER INSERT ON case_row WHEN NEW.is_open = 1
      BEGIN
        INSERT INTO tally VALUES (NEW.holder, NEW.rank / 1440, NEW.waits, 1)
        ON CONFLICT DO UPDATE SET cases = cases + 1;
      END;

      CREATE TRIGGER tally_out AFTER DELETE ON case_row WHEN OLD.is_open = 1
      BEGIN
        UPDATE tally SET cases = cases - 1
        WHERE holder = OLD.holder AND day = OLD.rank / 1440 AND waits = OLD.waits;
      END;

      CREATE TRIGGER tally_moves AFTER UPDATE OF is_open, waits, rank, holder ON case_row
      BEGIN
        UPDATE tally SET cases = cases - 1
        WHERE OLD.is_open = 1 AND holder = OLD.holder AND day = OLD.rank / 1440
          AND waits = OLD.waits;
        INSERT INTO tally SELECT NEW.holder, NEW.rank / 1440, NEW.waits, 1
        WHERE NEW.is_open = 1 ON CONFLICT DO UPDATE SET cases = cases + 1;
      END;

      CREATE TABLE search_text(
        id INTEGER PRIMARY KEY, folded TEXT NOT NULL
      ) STRICT;

      CREATE VIRTUAL TABLE search USING fts5(
        folded, content = 'search_text', content_rowid = 'id', tokenize = 'unicode61',
        prefix = '1 2 3', detail = 'none');

      CREATE TABLE visit_row(
        id INTEGER PRIMARY KEY,
        day INTEGER NOT NULL,
        ticket INTEGER NOT NULL,
        is_over INTEGER NOT NULL,
        service TEXT,
        arrived INTEGER NOT NULL,
        waited INTEGER,
        served INTEGER,
        version INTEGER NOT NULL,
        UNIQUE (day, ticket)
      ) STRICT;

      CREATE INDEX visit_row_open ON visit_row(id) WHERE is_over = 0;
      """)

  /// Drafts and print jobs: the desk's own working state, outside the log.
  static let desk = Migration(
    name: "0004 desk",
    sql: """
      CREATE TABLE draft(
        id INTEGER PRIMARY KEY,
        clerk TEXT NOT NULL,
        desk TEXT NOT NULL,
        visit INTEGER,
        updated INTEGER NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;

      CREATE INDEX draft_clerk ON draft(clerk, updated);

      CREATE TABLE print_job(
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL,
        form TEXT NOT NULL,
        copy INTEGER NOT NULL,
        copies INTEGER NOT NULL,
        printer TEXT NOT NULL,
        job TEXT NOT NULL,
        state TEXT NOT NULL,
        clerk TEXT NOT NULL,
        at INTEGER NOT NULL,
        updated INTEGER NOT NULL
      ) STRICT;

      CREATE INDEX print_job_state ON print_job(state, at);
      """)
}
