extension Migration {
  /// Whether any copy of a paper has come out, which the last attempt alone does not say: a reprint that
  /// failed takes nothing from the family.
  static let papersOut = Migration(
    name: "0020 papers that came out",
    sql: "ALTER TABLE case_paper ADD COLUMN is_out INTEGER NOT NULL DEFAULT 0;",
    remakesLists: true)
}
