import Cases
import Demo
import Fixtures
import Glibc
@testable import Store
import Testing

@Suite("Steps of the schema")
struct MigrationTests {
  /// A file as the first `count` steps leave it.
  private static func schema(after count: Int) throws -> String {
    let folder = try TemporaryFolder()
    let database = try Database(path: folder.file("a.db"), .creating)
    for migration in Migration.all.prefix(count) { try database.execute(migration.sql) }
    let made = SQLFile(folder.file("a.db")).rows(
      "SELECT type || ' ' || name || char(10) || sql FROM sqlite_master WHERE sql IS NOT NULL"
        + " AND name NOT LIKE 'search_%' ORDER BY type, name")
    return made.map { $0 + "\n" }.joined(separator: "\n")
  }

  @Test("A step that was released is never edited and never moves", arguments: 1...4)
  func neverEdited(count: Int) throws {
    #expect(Golden().difference(try Self.schema(after: count), "schema.\(count)") == nil)
  }

  @Test("Each step has a name of its own, and the file counts them")
  func names() throws {
    #expect(Set(Migration.all.map(\.name)).count == Migration.all.count)
    let fixture = try StoreFixture()
    let file = SQLFile(fixture.store.path)
    #expect(file.rows("PRAGMA user_version") == ["\(Migration.all.count)"])
    #expect(file.rows("SELECT name FROM migration ORDER BY rowid") == Migration.all.map(\.name))
  }

  @Test("A file of any age is brought up to date and is sound", arguments: 1..<Migration.all.count)
  func upgraded(from count: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("old.db")
    do {
      let database = try Database(path: path, .creating)
      try database.execute("PRAGMA application_id = \(Store.applicationID)")
      for migration in Migration.all.prefix(count) {
        try database.execute(migration.sql)
        try database.run("INSERT INTO migration(name, at) VALUES (?1, 0)", .text(migration.name))
      }
      try database.execute("PRAGMA user_version = \(count)")
    }
    let store = try Store(opening: path)
    #expect(try store.check().findings == [])
    #expect(SQLFile(path).rows("PRAGMA user_version") == ["\(Migration.all.count)"])
    let fresh = try Store(creating: folder.file("new.db"), isDemo: false, at: Invented.morning)
    let schema = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    #expect(SQLFile(path).rows(schema) == SQLFile(fresh.path).rows(schema))
  }
}

extension MigrationTests {
  @Test("A store that kept the stages twice opens with one list that knows what was handed over")
  func stagesOnce() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("demo.db")
    let open: Int
    do {
      let store = try Store(creating: path, isDemo: true, at: Invented.morning)
      var demo = DemoStore(store, at: Invented.morning, seed: 2)
      try demo.fill(applications: 30)
      let author = StoreFixture.author(by: Invented.supervisor)
      let batch = try #require(try store.write(by: author) { try $0.beginBatch(limit: 12) })
      try store.write(by: author) { try $0.finish(batch.id) }
      open = try store.openStageCount()
    }
    for sql in [
      "DROP INDEX case_stage_unreported",
      "CREATE INDEX case_stage_unreported ON case_stage(case_id) WHERE reported IS NULL",
      "CREATE TABLE stage_record(case_id INTEGER, ordinal INTEGER, batch INTEGER)",
      "DROP INDEX person_birth", "DROP TABLE twin_row", "DROP TABLE inquiry_row",
      "DROP TABLE slot_row", "DROP TABLE booking_row", "DROP TABLE reminder_row",
      "DROP INDEX case_figure_failed", "ALTER TABLE case_figure DROP COLUMN failed",
      "DROP INDEX case_figure_archived", "ALTER TABLE case_figure DROP COLUMN archived",
      "ALTER TABLE case_paper DROP COLUMN is_out",
      "DROP TABLE case_original", "DROP TABLE list_look", "DROP TABLE desk_in_use",
      "DROP TABLE queue_member", "DROP TABLE queue_choice", "DROP TABLE queue_referral",
      "DROP TABLE queue_offer", "DROP TABLE place_row",
      "UPDATE case_stage SET reported = NULL", "DELETE FROM migration WHERE name >= '0012'",
      "PRAGMA user_version = 11",
    ] { #expect(SQLFile(path).run(sql) == nil) }
    var told: [Int] = []
    let store = try Store(opening: path) { told.append($0) }
    #expect(told.first == 0 && told.last == 100 && told == told.sorted(), "it tells how far it is")
    #expect(told.count > 10)
    told = []
    _ = try Store(opening: path) { told.append($0) }
    #expect(told == [], "a store of this version is opened without a word")
    #expect(try store.openStageCount() == open)
    #expect(open > 0)
    #expect(try store.check().isSound)
    let tables = SQLFile(path).rows("SELECT name FROM sqlite_master WHERE name = 'stage_record'")
    #expect(tables.isEmpty)
  }
}

@Suite("How a file is opened")
struct FileAccessTests {
  @Test("An ordinary file is written; the name is given to SQLite as it is")
  func ordinary() throws {
    let fixture = try StoreFixture()
    let access = FileAccess(to: fixture.store.path)
    #expect(access.isWriting)
    #expect(access.name(of: "/a?b.db") == "/a?b.db")
    #expect(!fixture.store.isReadOnly)
  }

  @Test(
    "Signs that mean something in a URI are escaped",
    arguments: [
      ("/srv/office.sqlite", "file:///srv/office.sqlite?immutable=1"),
      ("office.sqlite", "file:office.sqlite?immutable=1"),
      ("/a?b#c%d", "file:///a%3fb%23c%25d?immutable=1"),
      ("//double", "file:////double?immutable=1"),
    ])
  func escaped(path: String, name: String) {
    #expect(FileAccess.immutable.name(of: path) == name)
    #expect(!FileAccess.immutable.isWriting && !FileAccess.readOnly.isWriting)
  }

  @Test("A file of any name is read without writing beside it", arguments: ["a?b#c%d.db", "ұя.db"])
  func strangeName(name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    _ = try Store(creating: path, isDemo: false, at: Invented.morning)
    unlink(path + "-queue")
    let database = try Database(path: path, .immutable)
    #expect(try database.integer("PRAGMA user_version") == Int64(Migration.all.count))
    #expect(throws: StoreTrouble.readOnly(path: path)) {
      try database.execute("DELETE FROM migration")
    }
    #expect(try folder.names() == [name])
  }
}
