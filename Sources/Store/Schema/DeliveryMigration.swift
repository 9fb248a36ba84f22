extension Migration {
  /// When the result of a case last did not reach the family.
  static let failedDelivery = Migration(
    name: "0016 failed delivery",
    sql: """
      ALTER TABLE case_figure ADD COLUMN failed INTEGER;
      CREATE INDEX case_figure_failed ON case_figure(id) WHERE failed IS NOT NULL;
      """)
}
