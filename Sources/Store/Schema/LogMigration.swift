extension Migration {
  /// The event log. The database itself refuses to change it, whatever program asks.
  static let log = Migration(
    name: "0001 log",
    sql: """
      CREATE TABLE migration(
        name TEXT PRIMARY KEY, at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE mark(
        name TEXT PRIMARY KEY, value TEXT NOT NULL
      ) STRICT;

      CREATE TABLE event(
        seq INTEGER PRIMARY KEY,
        stream TEXT NOT NULL CHECK (stream IN ('office', 'visit', 'case')),
        stream_id INTEGER NOT NULL,
        version INTEGER NOT NULL CHECK (version >= 1),
        at INTEGER NOT NULL,
        clerk TEXT NOT NULL,
        desk TEXT NOT NULL,
        kind TEXT NOT NULL,
        format INTEGER NOT NULL,
        rules TEXT NOT NULL,
        calendar INTEGER NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        UNIQUE (stream, stream_id, version)
      ) STRICT;

      CREATE TABLE free_text(
        event INTEGER NOT NULL REFERENCES event(seq),
        place INTEGER NOT NULL,
        body TEXT,
        PRIMARY KEY (event, place)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER event_is_final BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

      CREATE TRIGGER event_stays BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

      CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
      WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
      BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END;

      CREATE TRIGGER event_follows BEFORE INSERT ON event
      WHEN NEW.version <> 1 + coalesce(
        (SELECT max(version) FROM event
          WHERE stream = NEW.stream AND stream_id = NEW.stream_id), 0)
      BEGIN SELECT RAISE(ABORT, 'an event of the stream is missing'); END;

      CREATE TRIGGER free_text_is_only_erased BEFORE UPDATE ON free_text
      WHEN NEW.body IS NOT NULL OR NEW.event <> OLD.event OR NEW.place <> OLD.place
      BEGIN SELECT RAISE(ABORT, 'texts of events are never changed'); END;

      CREATE TRIGGER free_text_stays BEFORE DELETE ON free_text
      BEGIN SELECT RAISE(ABORT, 'texts of events are never removed'); END;
      """)

  /// People stand beside the log, so that a recorded erasure can remove them from it.
  static let people = Migration(
    name: "0002 people",
    sql: """
      CREATE TABLE person(
        id INTEGER PRIMARY KEY,
        surname TEXT NOT NULL,
        given TEXT NOT NULL,
        patronymic TEXT,
        iin TEXT,
        birth INTEGER,
        sex TEXT,
        phone TEXT,
        address_known INTEGER NOT NULL CHECK (address_known IN (0, 1, 2)),
        address TEXT,
        folded TEXT NOT NULL
      ) STRICT;

      CREATE INDEX person_iin ON person(iin) WHERE iin IS NOT NULL;
      CREATE INDEX person_folded ON person(folded, id);
      """)
}
