import Cases
import Fixtures
import Glibc
import Law
import Testing

@testable import Store

/// A clock that moves only while a desk waits.
private final class PassingTime {
  private(set) var now: Int64 = 0
  /// What the others do meanwhile.
  var meanwhile: () -> Void = {}

  var milliseconds: Int { Int(now / 1_000) }

  var clock: WaitingClock {
    WaitingClock(
      now: { self.now },
      pause: {
        self.now += $0
        self.meanwhile()
      })
  }
}

@Suite("Desks that save wait in line, no longer than they are told")
struct WriteQueueTests {
  private let office: StoreFixture
  private let time = PassingTime()

  init() throws { office = try StoreFixture() }

  private func desk() throws -> Store {
    let store = try Store(opening: office.store.path)
    store.queue?.clock = time.clock
    return store
  }

  private func note(_ store: Store) throws {
    try store.write(by: StoreFixture.author()) { try $0.append([.clockMoved(1)]) }
  }

  private func busyTimeout(_ store: Store) throws -> Int64? {
    try store.database.integer("PRAGMA busy_timeout")
  }

  @Test("Nobody is before it: it does not wait, and has all its patience left")
  func alone() throws {
    let queue = try #require(try desk().queue)
    #expect(queue.enter() == 5_000)
    #expect(time.now == 0)
  }

  @Test(
    "What the line took of the five seconds is not waited for a second time",
    arguments: [0, 1_000, 4_900])
  func oneDeadline(milliseconds: Int) throws {
    let other = try #require(office.store.queue)
    _ = other.enter()
    let waiting = try desk()
    time.meanwhile = { if time.milliseconds >= milliseconds { other.leave() } }
    let left = Int(try #require(try waiting.inLine { try busyTimeout(waiting) }))
    let waited = time.milliseconds
    #expect(waited >= milliseconds && waited <= milliseconds + 3, "\(waited)")
    // The part of a millisecond that was begun is not waited for.
    #expect((4_999...5_000).contains(left + waited), "\(left)")
    #expect(try busyTimeout(waiting) == 5_000, "reading has its own patience again")
    other.leave()
  }

  @Test("A store that is never given back is told after five seconds in line, and no more after it")
  func busy() throws {
    let holder = try Store(opening: office.store.path)
    let waiting = try desk()
    try holder.write(by: StoreFixture.author()) { _ in
      _ = #expect(throws: StoreTrouble.busy(seconds: 5)) { try note(waiting) }
    }
    #expect(time.milliseconds == 5_000)
    try note(waiting)
  }

  @Test("A desk that stopped in line while nothing is locked keeps another one from nothing")
  func stoppedHolder() throws {
    let stopped = try #require(office.store.queue)
    _ = stopped.enter()
    let waiting = try desk()
    try note(waiting)
    #expect(time.milliseconds == 5_000)
    stopped.leave()
  }

  @Test("One that stopped in the gate is gone round after half of the time")
  func stoppedInGate() throws {
    let gate = try StandingInGate(of: office.store.path)
    let waiting = try desk()
    try note(waiting)
    #expect(time.milliseconds == 2_500)
    #expect(gate.isHeld)
  }

  @Test("A change within a change has its turn already, and does not give it away")
  func nested() throws {
    let other = try desk()
    try office.store.write(by: StoreFixture.author()) { _ in
      try office.store.noteDesk(of: Invented.clerk.id, inUseAt: Invented.morning)
      #expect(throws: StoreTrouble.busy(seconds: 5)) { try note(other) }
    }
    try note(other)
  }

  @Test("What a desk keeps beside the log waits in the same line", arguments: 0..<8)
  func smallChanges(index: Int) throws {
    let other = try #require(office.store.queue)
    let subject = try office.register()
    let waiting = try desk()
    let job = try waiting.addPrintJob(
      case: subject.id, form: .homeReceipt, copy: 1, copies: 1, printer: "a",
      by: StoreFixture.author())
    let clerk = Invented.clerk.id
    let changes: [() throws -> Void] = [
      { try waiting.noteLook(of: clerk) },
      { try waiting.noteDesk(of: clerk, inUseAt: Invented.morning) },
      {
        try waiting.saveView(
          SavedView(name: "а", filter: .all, narrowing: CaseNarrowing()), of: clerk)
      },
      { try waiting.removeView("а", of: clerk) },
      {
        _ = try waiting.saveDraft(
          IntakeDraft(), id: nil, clerk: clerk, desk: "", at: Invented.morning)
      },
      { _ = try waiting.discardDraft(DraftID(1)) },
      { try waiting.changePrintJob(job, to: .live(.queued), at: Invented.morning) },
      { try waiting.dropPrintJob(job) },
    ]
    _ = other.enter()
    time.meanwhile = { if time.milliseconds >= 100 { other.leave() } }
    try changes[index]()
    #expect(time.milliseconds >= 100)
  }

  @Test("Nobody who waits is passed by one who saves again and again")
  func turnstile() throws {
    let holder = try #require(office.store.queue)
    _ = holder.enter()
    let waiting = try desk()
    var passed = 0
    time.meanwhile = {
      holder.leave()
      // The holder wants the next turn before the other one has looked; it sees the gate shut.
      if holder.entersAtOnce { passed += 1 }
    }
    try note(waiting)
    #expect(passed == 0)
    #expect(holder.entersAtOnce, "nobody waits any more")
    holder.leave()
  }
}

extension WriteQueue {
  /// Whether a desk that will not wait gets its turn.
  fileprivate var entersAtOnce: Bool {
    let before = clock
    defer { clock = before }
    var hasWaited = false
    var now: Int64 = 0
    clock = WaitingClock(
      now: { now },
      pause: { _ in
        hasWaited = true
        now = .max / 2
      })
    _ = enter()
    if hasWaited { leave() }
    return !hasWaited
  }
}
