extension Migration {
  /// One row a stage, and one column for whether the monitoring system has it: told by hand or in a
  /// file that lies complete.
  static let stages = Migration(
    name: "0012 stages",
    sql: """
      DROP TABLE stage_record;
      DROP INDEX case_stage_unreported;
      CREATE INDEX case_stage_unreported ON case_stage(at, case_id, place)
        WHERE reported IS NULL;
      """, remakesLists: true)
}
