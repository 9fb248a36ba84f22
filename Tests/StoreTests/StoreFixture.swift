import Cases
import Fixtures
import Law
import Store

/// A set-up store in a folder of its own, and the desk that writes to it.
struct StoreFixture {
  let folder: TemporaryFolder
  let store: Store

  init(isDemo: Bool = false) throws {
    folder = try TemporaryFolder()
    store = try Store(
      creating: folder.file("qabyldau.db"), isDemo: isDemo, at: "2026-11-24T08:00")
    let setUp = OfficeEvent.setUp(OfficeEvent.SetUp(Invented.organisation, isDemo: isDemo))
    let staff = [Invented.clerk, Invented.colleague, Invented.supervisor, Invented.auditor]
    try store.write(by: Self.author(at: "2026-11-24T08:00")) { writing in
      try writing.append([setUp] + staff.map { .clerkAdded(OfficeEvent.ClerkAdded($0)) })
    }
  }

  static func author(
    at moment: Moment = Invented.morning, by clerk: Clerk = Invented.clerk,
    desk: String = "1-терезе"
  ) -> Author {
    Author(clerk: clerk.id, desk: desk, moment: moment)
  }

  func now(_ moment: Moment = Invented.morning, by clerk: Clerk = Invented.clerk) throws
    -> Circumstances
  {
    try Invented.circumstances(moment, by: clerk, office: try store.office())
  }

  /// A family is registered at the desk, with names and numbers made from `index`.
  @discardableResult
  func register(
    _ child: String = "Сейітқали Әлия Қайратқызы", iin: String = "350101600010",
    at moment: Moment = Invented.morning, by clerk: Clerk = Invented.clerk,
    knownChild: PersonID? = nil
  ) throws -> Case {
    var draft = Invented.draft(child, iin: iin)
    draft.knownChild = knownChild
    let completed = try draft.completed(at: moment)
    let circumstances = try now(moment, by: clerk)
    return try store.write(by: Self.author(at: moment, by: clerk)) { writing in
      try writing.register(completed, circumstances)
    }
  }

  @discardableResult
  func carryOut(
    _ command: CaseCommand, on subject: Case, at moment: Moment = Invented.morning,
    by clerk: Clerk? = nil
  ) throws -> Case {
    let hand = clerk ?? Invented.hand(taking: command)
    let circumstances = try now(moment, by: hand)
    return try store.write(by: Self.author(at: moment, by: hand)) { writing in
      try writing.carryOut(command, on: subject, circumstances)
    }
  }

  /// Takes a registered case to its acceptance.
  func accept(_ subject: Case, at moment: Moment = Invented.morning) throws -> Case {
    var subject = subject
    let commands: [CaseCommand] = [
      .answerConsent(ConsentAnswer(isGiven: false, means: .paper)),
      .mark(PaperMark(document: .application, state: .originalTaken)),
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: .originalTaken,
          details: CaseInMemory.conclusion)),
      .accept,
    ]
    for command in commands { subject = try carryOut(command, on: subject, at: moment) }
    return subject
  }

  func inbox(
    _ filter: InboxFilter = .all, today: CivilDate = "2026-11-24", of clerk: Clerk = Invented.clerk
  ) throws -> [InboxRow] {
    try store.inbox(query(filter, today: today, of: clerk), .after(.first), limit: 1_000)
  }

  func query(
    _ filter: InboxFilter, today: CivilDate = "2026-11-24", of clerk: Clerk = Invented.clerk
  ) -> InboxQuery {
    InboxQuery(
      filter: filter, clerk: clerk.id, today: today, soonUntil: today.adding(days: 3))
  }
}
