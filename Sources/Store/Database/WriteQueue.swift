import Cases
import Glibc

/// Desks that save wait in line. SQLite's own busy handler lets one writer keep the lock while others
/// starve for seconds, and so does a lock alone, flock(2) too: whoever gives it back and wants it again
/// at once has it before anybody who waits has looked.
///
/// So the line has a gate. One desk stands in it and waits for the lock; every other one that wants to
/// save, also the one that has just saved, waits before the gate until that desk has the lock. A desk that
/// saves batch after batch lets another one in behind each. Who of those before the gate is next is
/// chance. The kernel gives back what a desk held that was killed.
final class WriteQueue {
  private let lock: FileLock
  /// The clock the desk waits by.
  var clock = WaitingClock.system

  /// - Parameter store: the file of the store. Beside it lies one that holds nothing, for everybody who
  ///   may write the store.
  init(beside store: String) throws(StoreTrouble) {
    do { lock = try FileLock(beside: store, "queue") } catch {
      throw .folderNotWritable(path: error.path)
    }
  }

  /// Waits until no other desk is saving. The wait is bounded: a desk that was stopped in the
  /// middle of saving must not stop the others, and SQLite's own lock still guards the file. One that was
  /// stopped in the gate holds the others up for half of the time; then they go round it.
  ///
  /// - Returns: how much is left of ``patience``, in milliseconds, for a lock of SQLite's own.
  func enter() -> Int {
    let start = clock.now()
    let isInGate = wait(until: start + Self.patience / 2, shortest: Self.pause) { lockGate() }
    wait(until: start + Self.patience, shortest: isInGate ? Self.glance : Self.pause) {
      // Where the medium has no locks there is nothing to wait for.
      (try? lock.take()) != false
    }
    if isInGate { _ = setGate(F_UNLCK) }
    return Int(max(0, start + Self.patience - clock.now()) / 1_000)
  }

  func leave() { lock.giveBack() }

  /// - Parameters:
  ///   - end: on the clock of the desk.
  ///   - shortest: the shortest pause, in microseconds. The longer it takes, the longer the pauses get.
  /// - Returns: whether it came about before the end.
  @discardableResult
  private func wait(until end: Int64, shortest: Int64, _ attempt: () -> Bool) -> Bool {
    let start = clock.now()
    while !attempt() {
      let now = clock.now()
      guard now < end else { return false }
      clock.pause(min(max((now - start) / 4, shortest), Self.pause, end - now))
    }
    return true
  }

  // MARK: The gate

  private func lockGate() -> Bool { setGate(F_WRLCK) || (errno != EAGAIN && errno != EACCES) }

  /// A lock of the open file, not of the process: several connections of one process keep each other
  /// out, and closing one gives nothing of another back (fcntl(2)).
  private func setGate(_ kind: Int32) -> Bool {
    var gate = Glibc.flock(
      l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 1, l_pid: 0)
    return fcntl(lock.descriptor, Self.setLockOfOpenFile, &gate) == 0
  }

  /// `F_OFD_SETLK` (asm-generic/fcntl.h), which the module does not show.
  private static let setLockOfOpenFile: Int32 = 37

  // MARK: Times in microseconds

  /// How long a desk waits for the others, all in all.
  private static let patience = Int64(SQLiteCode.busySeconds) * 1_000_000
  private static let pause: Int64 = 2_000
  /// The one in the gate looks often: until it has the lock nobody saves.
  private static let glance: Int64 = 100
}
