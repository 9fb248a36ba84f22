import Cases
import Glibc

/// Desks that save wait in line. SQLite's own busy handler lets one writer keep the lock while
/// others starve for seconds; an advisory lock taken before `BEGIN IMMEDIATE` is handed on fairly
/// (flock(2)).
final class WriteQueue {
  private let descriptor: Int32

  /// - Parameter store: the file of the store. Beside it lies one that holds nothing, for everybody who
  ///   may write the store.
  init(beside store: String) throws(StoreTrouble) {
    let path = store + "-queue"
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .folderNotWritable(path: path) }
    FileSharing(as: store).share(file: opened)
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Waits until no other desk is saving. The wait is bounded: a desk that was stopped in the
  /// middle of saving must not stop the others, and SQLite's own lock still guards the file.
  func enter() {
    for _ in 0..<Self.attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(Self.pauseMicroseconds)
    }
  }

  func leave() { flock(descriptor, LOCK_UN) }

  private static let attempts = 2_500
  private static let pauseMicroseconds: UInt32 = 2_000
}
