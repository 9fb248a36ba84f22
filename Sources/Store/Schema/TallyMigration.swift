extension Migration {
  /// A day on which nobody has a case any more leaves the tally, so that a change that is taken back
  /// leaves the lists as they were, byte for byte.
  static let emptyTally = Migration(
    name: "0005 empty tally",
    sql: """
      DELETE FROM tally WHERE cases = 0;

      CREATE TRIGGER tally_empty AFTER UPDATE OF cases ON tally WHEN NEW.cases = 0
      BEGIN
        DELETE FROM tally WHERE holder = NEW.holder AND day = NEW.day AND waits = NEW.waits;
      END;
      """)
}
