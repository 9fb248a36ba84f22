import Cases
import Demo
import Glibc
import Law
import Store

/// Eight desks, a supervisor and an administrator who changes the calendar, as processes of their own on one store: nothing may be lost or
/// doubled, no write may be late, and the board must be right whenever it is recounted from the log.
struct SoakBench {
  let path: String
  let seconds: Int
  let desks: Int
  /// How many invented applications lie in the store before the desks begin.
  let applications: Int

  /// - Returns: whether everything held but the time of a write, which only a quiet machine can prove.
  func run() throws -> Bool {
    let before = try makeStore()
    var children: [(process: pid_t, output: String)] = []
    for desk in 1...desks {
      children.append(try start("soak-desk", [path, "\(desk)", "\(seconds)"]))
    }
    children.append(try start("soak-calendar", [path, "\(seconds)"]))
    children.append(try start("soak-board", [path, "\(seconds)"]))
    children.append(try start("soak-recount", [path, "\(seconds)"]))
    let ended = children.map { wait(for: $0.process) }
    let outputs = children.map { SoakReport(readingFrom: $0.output) }
    let isSound = try report(
      Array(outputs.prefix(desks)), calendar: outputs[desks], board: outputs[desks + 1],
      recount: outputs[desks + 2], before: before)
    for child in children { unlink(child.output) }
    return isSound && ended.allSatisfy { $0 == 0 }
  }

  // MARK: Before

  static func clerk(_ desk: Int) -> ClerkID { ClerkID("desk-\(desk)") }

  static let administrator = Clerk(
    id: ClerkID("administrator"), name: "Әкімші", post: "", role: .administrator)

  /// - Returns: how many events the log holds before the desks begin.
  private func makeStore() throws -> Int64 {
    let now = SoakClock.now
    let store = try Store(creating: path, isDemo: applications > 0, at: now)
    if applications > 0 {
      var demo = DemoStore(store, at: now)
      try demo.fill(applications: applications)
    } else {
      try setUp(store, now)
    }
    let staff = (1...desks).map { desk in
      Clerk(id: Self.clerk(desk), name: "Қызметкер \(desk)", post: "хатшы", role: .clerk)
    }
    try store.write(by: Author(clerk: Self.clerk(1), desk: "1-терезе", moment: now)) { writing in
      try writing.append(
        (staff + [Self.administrator]).map { .clerkAdded(OfficeEvent.ClerkAdded($0)) })
    }
    return try store.newestSequence()
  }

  private func setUp(_ store: Store, _ now: Moment) throws {
    let organisation = Organisation(
      place: .school, name: "№ 1 мектеп", address: "Алатау қ.", phone: "8 (700) 000-00-01",
      head: "Сейітова А.")
    try store.write(by: Author(clerk: Self.clerk(1), desk: "1-терезе", moment: now)) { writing in
      try writing.append([.setUp(OfficeEvent.SetUp(organisation, isDemo: false))])
    }
  }

  // MARK: Children

  /// The child's output goes to a file, so that no pipe can fill up and hold it.
  private func start(_ command: String, _ arguments: [String]) throws -> (pid_t, String) {
    let output = "\(path).\(command)-\(arguments[1])"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    let words = (["bench", command] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/proc/self/exe", &actions, nil, words, environ)
    guard code == 0 else { throw StoreTrouble.failed(code: Int(code), detail: "posix_spawn") }
    return (process, output)
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  // MARK: Behind

  private func report(
    _ desks: [SoakReport], calendar: SoakReport, board: SoakReport,
    recount: SoakReport, before: Int64
  ) throws -> Bool {
    let store = try Store(opening: path)
    let check = try store.check()
    let written = desks.reduce(Int(before) + calendar.events) { $0 + $1.events }
    let times = desks.flatMap(\.times).sorted()
    print("desks \(self.desks), seconds \(seconds), applications before \(applications)")
    print("writes \(times.count), events written \(written), events in the log \(check.events)")
    print("clashes told \(desks.reduce(0) { $0 + $1.clashes })")
    print("failures \(desks.reduce(0) { $0 + $1.failures })")
    print("write: \(SoakTimes(times).text)")
    print("calendar: changes \(calendar.events), dates changed \(calendar.checks)")
    print("calendar: \(SoakTimes(calendar.times.sorted()).text)")
    print("board: checks \(recount.checks), wrong \(recount.wrong), reads \(board.times.count)")
    print("board: \(SoakTimes(board.times.sorted()).text)")
    print("board behind a desk: \(SoakTimes(board.lags.sorted()).text)")
    for finding in check.findings { print("check: \(finding)") }
    return check.isSound && written == check.events && recount.wrong == 0 && recount.checks > 0
      && calendar.events > 0 && desks.allSatisfy { $0.failures == 0 }
  }
}

/// The machine's clock and one that nobody can set.
enum SoakClock {
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  static var microseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}

/// Median, high percentiles and the longest of sorted microseconds, in milliseconds.
struct SoakTimes {
  let text: String

  init(_ sorted: [Int64]) {
    func at(_ thousandth: Int) -> String {
      guard !sorted.isEmpty else { return "-" }
      let value = sorted[min(sorted.count - 1, sorted.count * thousandth / 1_000)]
      return "\(value / 1_000).\(value / 100 % 10)"
    }
    text =
      "median \(at(500)), p95 \(at(950)), p99 \(at(990)), p99.9 \(at(999)), longest \(at(1_000)) ms"
  }
}
