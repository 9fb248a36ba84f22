import Cases
import CSQLite
import Glibc
import Law

/// The one file that holds everything. It stores and finds; it never decides.
///
/// A store belongs to the one thread of the program. Several programs may have the same file open.
package final class Store {
  package let path: String
  let database: Database
  let queue: WriteQueue?
  let log: EventLog
  let people: PersonTable
  /// The office as last read; valid while its stream is at the same version.
  var officeCache: Office?
  /// Its calendars through time, valid as long.
  var calendarCache: CalendarVersions?
  /// The queues as last computed; valid as long as the streams they were read from.
  var queueCache = QueueCache()

  /// Told how far the lists have been made again, in percent of the applications.
  let progress: ((Int) -> Void)?

  /// Marks the file as ours (`PRAGMA application_id`): «QBDL».
  static let applicationID: Int64 = 0x5142_444C

  /// Opens an existing store, bringing an older one up to date. One that this account cannot write
  /// is opened for reading, and every change of it is refused.
  ///
  /// - Parameter progress: told how far an older store has been brought up to date, in percent; a
  ///   large one takes a while. Never called for a store of this program's own version.
  package init(opening path: String, progress: ((Int) -> Void)? = nil) throws(StoreTrouble) {
    guard access(path, F_OK) == 0 else { throw .missing(path: path) }
    guard access(path, R_OK) == 0 else { throw .notReadable(path: path) }
    self.path = path
    self.progress = progress
    let kind = FileAccess(to: path)
    database = try Database(path: path, kind)
    // Before anything is made beside the file: it may be somebody else's.
    try Self.checkIdentity(of: database, at: path)
    queue = kind.isWriting ? try WriteQueue(beside: path) : nil
    log = EventLog(database: database)
    people = PersonTable(database: database)
    if kind.isWriting {
      try configure()
      try migrate()
    } else {
      try configureReading()
    }
  }

  /// Whether this account can only look at the store.
  package var isReadOnly: Bool { queue == nil }

  /// Makes a new, empty store that only its owner may read. It has its name only when it is whole: a
  /// crash before leaves nothing that looks like a store.
  package convenience init(
    creating path: String, isDemo: Bool, at moment: Moment
  ) throws(StoreTrouble) {
    guard access(path, F_OK) != 0 else { throw .alreadyExists(path: path) }
    let unfinished = "\(path).\(getpid()).part"
    Self.remove(unfinished)
    do {
      // Given up at once: SQLite writes what is left in the journal into the file and closes it.
      _ = try Store(making: unfinished, isDemo: isDemo)
    } catch {
      Self.remove(unfinished)
      // Said of the name that was asked for: the other one is nobody's business.
      if case .folderNotWritable = error { throw .folderNotWritable(path: path) }
      throw error
    }
    do { try FileMove.toNew(unfinished, path) } catch {
      Self.remove(unfinished)
      throw error.code == EEXIST ? .alreadyExists(path: path) : .folderNotWritable(path: path)
    }
    try self.init(opening: path)
  }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }

  /// A file that nobody else knows yet.
  private init(making path: String, isDemo: Bool) throws(StoreTrouble) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .folderNotWritable(path: path) }
    close(descriptor)
    self.path = path
    progress = nil
    database = try Database(path: path)
    queue = nil
    log = EventLog(database: database)
    people = PersonTable(database: database)
    try database.execute("PRAGMA application_id = \(Self.applicationID)")
    try configure()
    try migrate()
    if isDemo {
      try database.run("INSERT INTO mark(name, value) VALUES ('demo', 'yes')")
    }
  }

  /// A demo store is marked for ever.
  package func isDemo() throws(StoreTrouble) -> Bool {
    try database.integer("SELECT count(*) FROM mark WHERE name = 'demo'") == 1
  }

  /// A number that changes when another program has written to the file (`PRAGMA data_version`).
  package func outsideVersion() throws(StoreTrouble) -> Int64 {
    try database.integer("PRAGMA data_version") ?? 0
  }

  private static func checkIdentity(
    of database: Database, at path: String
  ) throws(StoreTrouble) {
    let id: Int64
    do { id = try database.integer("PRAGMA application_id") ?? 0 } catch {
      if case .damaged = error { throw .notOurs(path: path) }
      throw error
    }
    guard id == applicationID else { throw .notOurs(path: path) }
    let version = Int(try database.integer("PRAGMA user_version") ?? 0)
    guard version <= Migration.all.count else {
      throw .newer(path: path, file: version, program: Migration.all.count)
    }
  }

  /// FULL before the clerk reads «registered». The operating system keeps the pages of the file for
  /// all desks of a host; each desk keeps only two megabytes of its own.
  private func configure() throws(StoreTrouble) {
    try database.execute(
      """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA recursive_triggers = ON; PRAGMA cache_size = -2000;
      PRAGMA temp_store = MEMORY;
      """)
  }

  /// An older store that cannot be brought up to date cannot be read either: its lists are others.
  private func configureReading() throws(StoreTrouble) {
    try database.execute("PRAGMA query_only = ON; PRAGMA cache_size = -2000")
    let version = Int(try database.integer("PRAGMA user_version") ?? 0)
    guard version == Migration.all.count else { throw .readOnly(path: path) }
  }

  private func migrate() throws(StoreTrouble) {
    let version = Int(try database.integer("PRAGMA user_version") ?? 0)
    guard version < Migration.all.count else { return }
    try changeWhole { () throws(StoreTrouble) in try runMigrations() }
  }

  /// Another desk may have migrated the file while this one waited in line.
  private func runMigrations() throws(StoreTrouble) {
    let version = Int(try database.integer("PRAGMA user_version") ?? 0)
    for (index, migration) in Migration.all.enumerated() where index >= version {
      try database.execute(migration.sql)
      try database.run(
        "INSERT INTO migration(name, at) VALUES (?1, unixepoch() * 1000)",
        .text(migration.name))
    }
    try database.execute("PRAGMA user_version = \(Migration.all.count)")
    guard Migration.all.dropFirst(version).contains(where: \.remakesLists) else { return }
    try remakeLists()
  }
}
