import Cases
import Glibc
import Law
import Store

/// One desk of the soak: visitors come, are called and served, families are registered, files are
/// read, noted, taken from a colleague and decided, with pauses as a hurried clerk makes them.
struct SoakDesk {
  private let store: Store
  private let clerk: Clerk
  private let desk: String
  private let end: Int64
  private var random: UInt64
  private var report = SoakReport()
  private var served: VisitID?

  init(path: String, number: Int, seconds: Int) throws {
    store = try Store(opening: path)
    guard let clerk = try store.office().clerk(SoakBench.clerk(number)) else {
      throw StoreTrouble.notSetUp
    }
    self.clerk = clerk
    desk = "\(number)-терезе"
    end = SoakClock.microseconds + Int64(seconds) * 1_000_000
    random = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func run() {
    while SoakClock.microseconds < end {
      step()
      usleep(UInt32(50_000 + below(900) * 1_000))
    }
    report.write()
  }

  private mutating func below(_ bound: Int) -> Int {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Int(random % UInt64(bound))
  }

  /// A refusal of the rules is an answer, and so is a clash; anything else is a failure.
  private mutating func step() {
    let started = SoakClock.microseconds
    do {
      report.events += try act()
      report.times.append(SoakClock.microseconds - started)
    } catch StoreTrouble.clash {
      report.clashes += 1
    } catch is Refusal {
    } catch is VisitRefusal {
    } catch {
      report.failures += 1
    }
  }

  /// - Returns: how many events were written.
  private mutating func act() throws -> Int {
    switch below(10) {
    case 0...2: try arrive()
    case 3...6: try served == nil ? call() : finish()
    case 7: try register()
    default: try work()
    }
  }

  // MARK: Visitors

  private var author: Author { Author(clerk: clerk.id, desk: desk, moment: SoakClock.now) }

  private func atDesk() throws -> VisitCircumstances {
    VisitCircumstances(
      moment: SoakClock.now, clerk: clerk, desk: desk, settings: try store.office().settings)
  }

  private func arrive() throws -> Int {
    let now = try atDesk()
    try store.write(by: author) { writing in
      _ = try writing.arrive(service: .home, place: .school, now)
    }
    return 1
  }

  private mutating func call() throws -> Int {
    let now = try atDesk()
    let visit = try store.write(by: author) { writing in
      let waiting = try store.openVisits().first { $0.state == .waiting }
      return try waiting.map { try writing.carryOut(.call, on: $0, now) }
    }
    served = visit?.id
    return visit == nil ? 0 : 1
  }

  private mutating func finish() throws -> Int {
    guard let id = served else { return 0 }
    served = nil
    let now = try atDesk()
    try store.write(by: author) { writing in
      guard let visit = try store.visit(id) else { throw StoreTrouble.missing(path: "\(id)") }
      _ = try writing.carryOut(.finish(.adviceGiven), on: visit, now)
    }
    return 1
  }

  // MARK: Cases

  private func circumstances() throws -> Circumstances {
    guard let rules = RuleBook.newest(.home) else { throw Refusal(.rulesNotLoaded(.home)) }
    return Circumstances(
      moment: SoakClock.now, clerk: clerk, desk: desk, office: try store.office(), rules: rules)
  }

  private mutating func register() throws -> Int {
    var draft = IntakeDraft()
    draft.service = .home
    draft[.childName] = "Сейітқали Әлия Қайратқызы"
    draft[.childBirth] = "31122035"
    draft[.grade] = "3А"
    draft.language = .kazakh
    draft.relation = .mother
    draft[.applicantName] = "Сейітқали Жанар Маратқызы"
    draft[.phone] = "7000000001"
    // Within the hours of intake, whatever the hour of the soak.
    let received = Moment(SoakClock.now.date, ClockTime(10, 0))
    let completed = try draft.completed(at: received)
    let now = try circumstances()
    let within = Circumstances(
      moment: received, clerk: now.clerk, desk: now.desk, office: now.office, rules: now.rules)
    let subject = try store.write(by: author) { writing in
      let subject = try writing.register(completed, within)
      let consent = CaseCommand.answerConsent(ConsentAnswer(isGiven: true, means: .paper))
      return try writing.carryOut(consent, on: subject, now)
    }
    return subject.version
  }

  /// A case is read as a screen reads it, looked at, and then decided on: another desk may have been
  /// first.
  private mutating func work() throws -> Int {
    let query = InboxQuery(
      filter: .all, clerk: clerk.id, today: SoakClock.now.date,
      soonUntil: SoakClock.now.date.adding(days: 3))
    let rows = try store.inbox(query, .after(.first), limit: 12)
    guard !rows.isEmpty, let subject = try store.subject(rows[below(rows.count)].id) else {
      return 0
    }
    usleep(UInt32(below(60) * 1_000))
    let command = command(for: subject)
    let now = try circumstances()
    let changed = try store.write(by: author) { writing in
      try writing.carryOut(command, on: subject, now)
    }
    return changed.version - subject.version
  }

  private mutating func command(for subject: Case) -> CaseCommand {
    switch below(6) {
    case 0: .take(reason: "демалыста")
    case 1: .note("хабарласты")
    case 2: .reportStage(subject.stage, at: SoakClock.now)
    case 3: .withdraw(reason: "отбасы сұрады")
    case 4: .mark(PaperMark(document: .application, state: .originalTaken))
    default:
      .recordNotice(
        NoticeRecord(form: .talon, copy: 1, copies: 1, outcome: .savedToFile))
    }
  }
}
