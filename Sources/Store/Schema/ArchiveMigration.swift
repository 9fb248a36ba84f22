extension Migration {
  /// Why an application lies in the archive (`preschool.rule.3.2`), for reports.
  static let archive = Migration(
    name: "0019 reasons of the archive",
    sql: """
      ALTER TABLE case_figure ADD COLUMN archived TEXT;
      CREATE INDEX case_figure_archived ON case_figure(id) WHERE archived IS NOT NULL;
      """, remakesLists: true)
}
