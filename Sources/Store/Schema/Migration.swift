/// One step of the schema. Steps are only ever added at the end; a step that has been released is
/// never edited.
struct Migration {
  let name: String
  let sql: String
  /// Whether the lists must be made again from the log behind it.
  let remakesLists: Bool

  init(name: String, sql: String, remakesLists: Bool = false) {
    self.name = name
    self.sql = sql
    self.remakesLists = remakesLists
  }

  /// All steps in order. The number of them is the file's `user_version`.
  static let all: [Migration] = [
    log, people, lists, desk, emptyTally, complaints, board, views, figures, monitoring, portal,
    stages,
    twins, window, booking, courses, failedDelivery, originals,
    looks, archive, papersOut, queues,
  ]
}
