/// One step of the schema. Steps are only ever added at the end; a step that has been released is
/// never edited.
struct Migration {
  let name: String
  let sql: String

  /// All steps in order. The number of them is the file's `user_version`.
  static let all: [Migration] = [log, people, lists, desk, emptyTally, complaints]
}
