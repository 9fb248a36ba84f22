extension Migration {
  /// A running course is watched from its first day to the last: the lists show when the certificate is
  /// due, where they showed the longest course that the order knows.
  static let courses = Migration(
    name: "0016 courses", sql: "SELECT count(*) FROM case_row;", remakesLists: true)
}
