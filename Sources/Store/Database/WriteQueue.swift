import Cases
import Glibc

/// Desks that save wait in line. SQLite's own busy handler lets one writer keep the lock while
/// others starve for seconds; an advisory lock taken before `BEGIN IMMEDIATE` is handed on fairly.
final class WriteQueue {
  private let lock: FileLock

  /// - Parameter store: the file of the store. Beside it lies one that holds nothing, for everybody who
  ///   may write the store.
  init(beside store: String) throws(StoreTrouble) {
    do { lock = try FileLock(beside: store, "queue") } catch {
      throw .folderNotWritable(path: error.path)
    }
  }

  /// Waits until no other desk is saving. The wait is bounded: a desk that was stopped in the
  /// middle of saving must not stop the others, and SQLite's own lock still guards the file.
  func enter() {
    for _ in 0..<Self.attempts {
      // Where the medium has no locks there is no line to wait in.
      guard (try? lock.take()) == false else { return }
      usleep(Self.pauseMicroseconds)
    }
  }

  func leave() { lock.giveBack() }

  private static let attempts = 2_500
  private static let pauseMicroseconds: UInt32 = 2_000
}
