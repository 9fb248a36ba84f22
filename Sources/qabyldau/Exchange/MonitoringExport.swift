import Cases
import Glibc
import Law
import Office
import Store

/// Hands changes of stage to a folder, each exactly once.
///
/// The records of a file are chosen in a durable change before the file is written; the file gets
/// its name in one step; only then the log says that it was handed over. One program at a time does all
/// of it. After a crash anywhere between, the next run writes the same file with the same records again,
/// if it does not lie there.
struct MonitoringExport {
  let store: Store
  let folder: String
  let clerk: Clerk
  /// Called behind each step; a test stops the run there.
  var checkpoint: (Step) throws -> Void = { _ in }

  enum Step: CaseIterable {
    case begun
    case written
    case published
    case recorded
  }

  /// Records in one file.
  static let limit = 2_000

  /// - Returns: the files that were handed over, in order.
  /// - Throws: ``CommandFailure`` while another program hands over the records of this store, and where
  ///   another file has the name of one of them.
  func run(by author: Author) throws -> [String] {
    guard let files = try store.alone(at: .monitoring, { try handOverAll(by: author) }) else {
      throw CommandFailure(.busy, .monitoringUnderWay)
    }
    return files
  }

  private func handOverAll(by author: Author) throws -> [String] {
    var files: [String] = []
    for batch in try store.unfinishedBatches() { files.append(try handOver(batch, author)) }
    while let batch = try begin(author) {
      try checkpoint(.begun)
      files.append(try handOver(batch, author))
    }
    return files
  }

  private func begin(_ author: Author) throws -> MonitoringBatch? {
    try store.write(by: author, as: clerk) { writing, _ in
      try writing.beginBatch(limit: Self.limit)
    }
  }

  private func handOver(_ batch: MonitoringBatch, _ author: Author) throws -> String {
    let file = DurableFile(
      folder: folder, name: batch.fileName, sharing: FileSharing(as: folder))
    try file.write(try MonitoringLines.bytes(try store.stages(of: batch)))
    try checkpoint(.written)
    try publish(file)
    try checkpoint(.published)
    try store.write(by: author) { try $0.finish(batch.id) }
    try checkpoint(.recorded)
    return file.path
  }

  /// The files of two stores have the same names: one that nobody has fetched yet is not replaced.
  private func publish(_ file: DurableFile) throws {
    do { try file.publish() } catch {
      guard error.code == EEXIST else { throw error }
      throw CommandFailure(.cannotCreate, .anotherFileThere(path: file.path))
    }
  }
}
