import Cases
import Fixtures
import Law
import Testing

@Suite("Who may do what to a case at which stage")
struct PermissionTests {
  /// Roles by their first letters: clerk, specialist, head, supervisor («b» for басшы),
  /// administrator, auditor («r» for reads). «open»: while the case is open.
  static let deeds: [(CaseDeed, roles: String, stages: String)] = [
    (.answerConsent, "c h b a", "open"), (.lookUp, "c s h b a", "open"),
    (.mark, "c s h b a", "all"), (.requestPaper, "c s h b a", "open"),
    (.answerQuestion, "c s h b a", "open"),
    (.recordNotice, "c s h b a", "all"), (.failDelivery, "c s h b a", "open"),
    (.note, "c s h b a", "all"), (.take, "c s h b a", "open"), (.hand, "c h b a", "open"),
    (.release, "c s h b a", "open"), (.explainDelay, "c s h b a", "open"),
    (.reportStage, "c s h b a", "all"), (.setSensitivity, "c h b a", "all"),
    (.open, "c s h b a r", "all"),
  ]

  /// Steps that not everybody of the staff may take; the stages of steps are the law's.
  static let steps: [Step: String] = [
    .register: "c h b a", .accept: "c h b a", .refuseAcceptance: "c h b a", .refuse: "c h b a",
    .withdraw: "c h b a", .closeWithoutOrder: "h b a",
    .conclude: "h", .signCertificate: "h", .recordOrder: "h", .giveBack: "h",
  ]

  static func letter(_ role: StaffRole) -> Character {
    switch role {
    case .clerk: "c"
    case .specialist: "s"
    case .head: "h"
    case .supervisor: "b"
    case .administrator: "a"
    case .auditor: "r"
    }
  }

  static func expected(_ deed: CaseDeed) -> (roles: String, stages: String)? {
    if case .step(let step) = deed { return (steps[step] ?? "c s h b a", "all") }
    return deeds.first { $0.0 == deed }.map { ($0.roles, $0.stages) }
  }

  @Test("That a case is over is said to everybody, not that a colleague had it last")
  func closed() throws {
    var file = try CaseInMemory.withCompletePackage()
    let ground = StatedGround(ground: .untrueDocuments, facts: "қорытынды жалған")
    try file.carryOut(.refuse(ground))
    let held = #expect(throws: Refusal.self) {
      try file.carryOut(.refuse(ground), by: Invented.colleague)
    }
    guard case .heldBy = held?.cause else {
      Issue.record("open, it is the colleague's: \(String(describing: held))")
      return
    }
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    #expect(file.subject.stage == .closed && file.subject.isHeldByOther(than: Invented.colleague))
    let now = try Invented.circumstances(by: Invented.colleague)
    for offer in file.subject.offers(now)
    where Permission.refusal(
      of: .step(offer.step), by: .clerk, at: .closed) == nil
    {
      #expect(offer.refusal?.cause == .notFromStage(offer.step, .closed), "\(offer.step)")
    }
    #expect(throws: Refusal(.caseIsClosed)) {
      try file.carryOut(
        .mark(PaperMark(document: .application, state: .missing)), by: Invented.colleague)
    }
  }

  @Test("Every role, every deed, every stage, against a table of its own")
  func exhaustive() throws {
    var seen = 0
    for deed in CaseDeed.allCases {
      let line = try #require(Self.expected(deed), "no line for \(deed)")
      for role in StaffRole.allCases {
        for stage in Stage.allCases {
          let isAllowed =
            line.roles.contains(Self.letter(role)) && (line.stages == "all" || !stage.isFinal)
          let refusal = Permission.refusal(of: deed, by: role, at: stage)
          #expect((refusal == nil) == isAllowed, "\(role) \(deed) \(stage)")
          seen += 1
        }
      }
    }
    #expect(seen == CaseDeed.allCases.count * StaffRole.allCases.count * Stage.allCases.count)
    #expect(Permission.table.map(\.deed) == CaseDeed.allCases)
  }

  @Test("What the head signs waits for the head; whoever is both clerk and head may do everything")
  func signing() {
    #expect(
      Permission.stagesToSign == [.awaitingOrder, .conclusionToSign, .certificateToSign])
    for role in StaffRole.allCases {
      #expect(Permission.signs(role) == (role == .head))
      let seesTab = InboxFilter.all(for: role).contains(.toSign)
      #expect(seesTab == (role == .head), "\(role)")
    }
    for deed in CaseDeed.allCases {
      #expect(Permission.refusal(of: deed, by: .head, at: .checking) == nil, "\(deed)")
    }
  }

  @Test("Who is denied is told why: reads only, a supervisor's step, not this role, closed")
  func reasons() {
    #expect(Permission.refusal(of: .note, by: .auditor, at: .checking)?.cause == .readOnlyRole)
    let closing = CaseDeed.step(.closeWithoutOrder)
    #expect(Permission.refusal(of: closing, by: .clerk, at: .accepted)?.cause == .supervisorOnly)
    for step in [Step.recordOrder, .conclude, .signCertificate] {
      let signing = CaseDeed.step(step)
      #expect(Permission.refusal(of: signing, by: .supervisor, at: .checking)?.cause == .headSigns)
      #expect(Permission.refusal(of: signing, by: .auditor, at: .checking)?.cause == .readOnlyRole)
    }
    #expect(
      Permission.refusal(of: .hand, by: .specialist, at: .checking)?.cause
        == .roleMayNot(.specialist))
    #expect(Permission.refusal(of: .take, by: .clerk, at: .closed)?.cause == .caseIsClosed)
  }

  static let commands: [CaseCommand] = [
    .answerConsent(ConsentAnswer(isGiven: false, means: .paper)),
    .lookUp(LookUp(document: .medicalCommissionConclusion, outcome: .notFound)),
    .mark(PaperMark(document: .application, state: .originalTaken)), .accept, .refuseAcceptance,
    .refuse(StatedGround(ground: .untrueDocuments, facts: "—")),
    .deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)),
    .recordOrder(OrderRecord(number: "1", date: Invented.morning.date, visit: "—")),
    .giveNotice(DeliveryRecord(delivery: .paper, at: Invented.morning)),
    .failDelivery(reason: "—"), .closeWithoutOrder(reason: "—"), .withdraw(reason: "—"),
    .recordNotice(NoticeRecord(form: .talon, copy: 1, copies: 1, outcome: .savedToFile)),
    .note("—"), .take(reason: "—"), .hand(to: Invented.colleague.id, reason: "—"), .release,
    .setSensitivity(true, reason: "—"), .explainDelay("—"),
    .reportStage(.checking, at: Invented.morning), .open,
  ]

  static let causes: Set<String> = [
    "readOnlyRole", "supervisorOnly", "headSigns", "roleMayNot", "caseIsClosed",
  ]

  @Test("What the table denies, decide refuses with the same words, at every stage it comes to")
  func decides() throws {
    for (stage, file) in try Self.filesByStage() {
      for role in StaffRole.allCases {
        let person = Clerk(id: Invented.clerk.id, name: "—", post: "—", role: role)
        for command in Self.commands {
          var file = file
          let denied = Permission.refusal(of: command.deed, by: role, at: stage)
          do {
            try file.carryOut(command, by: person)
            #expect(denied == nil, "\(role) \(command) \(stage)")
          } catch let refusal as Refusal {
            if let denied {
              #expect(refusal == denied, "\(role) \(command) \(stage)")
            } else {
              let name = String("\(refusal.cause)".prefix { $0 != "(" })
              let isGuard = command.step == .closeWithoutOrder
              #expect(isGuard || !Self.causes.contains(name), "\(role) \(command) \(stage)")
            }
          }
        }
      }
    }
  }

  private static func filesByStage() throws -> [(Stage, CaseInMemory)] {
    var complete = try CaseInMemory.withCompletePackage()
    let checking = complete
    try complete.carryOut(.accept)
    let accepted = complete
    try complete.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    var withdrawn = try CaseInMemory.withCompletePackage()
    try withdrawn.carryOut(.withdraw(reason: "отбасы сұрады"))
    return [
      (.checking, checking), (.accepted, accepted), (.awaitingOrder, complete),
      (.withdrawn, withdrawn),
    ]
  }
}

@Suite("One clerk at a time on a case")
struct ClaimTests {
  private func file() throws -> CaseInMemory { try CaseInMemory.withCompletePackage() }

  @Test("A colleague's case is not worked on, and it is said who has it since when")
  func held() throws {
    var file = try file()
    let held = Refusal(.heldBy(Invented.clerk.id, since: Invented.morning))
    #expect(throws: held) { try file.carryOut(.accept, by: Invented.colleague) }
    #expect(throws: Never.self) { try file.carryOut(.note("хабарласты"), by: Invented.colleague) }
    #expect(throws: Never.self) { try file.carryOut(.open, by: Invented.colleague) }
    #expect(throws: Never.self) { try file.carryOut(.accept, by: Invented.supervisor) }
  }

  @Test("It is taken with a reason, and not without one")
  func take() throws {
    var file = try file()
    #expect(throws: Refusal(.missingText)) {
      try file.carryOut(.take(reason: nil), by: Invented.colleague)
    }
    #expect(throws: Refusal(.missingText)) {
      try file.carryOut(.take(reason: ""), by: Invented.colleague)
    }
    try file.carryOut(.take(reason: "қызметкер ауырып қалды"), by: Invented.colleague)
    #expect(file.subject.holder == Invented.colleague.id)
    #expect(throws: Refusal(.alreadyHeld(by: Invented.colleague.id))) {
      try file.carryOut(.take(reason: nil), by: Invented.colleague)
    }
  }

  @Test("Laid down it is free, and whoever begins to work on it holds it from then on")
  func release() throws {
    var file = try file()
    #expect(throws: Refusal.self) { try file.carryOut(.release, by: Invented.colleague) }
    try file.carryOut(.release)
    #expect(file.subject.holder.isNobody)
    #expect(throws: Refusal(.heldByNobody)) { try file.carryOut(.release) }
    let events = try file.carryOut(.accept, at: "2026-11-24T11:00", by: Invented.colleague)
    #expect(events == [.taken(by: Invented.colleague.id, reason: nil), .accepted])
    #expect(file.subject.holder == Invented.colleague.id)
    #expect(file.subject.holdsSince == "2026-11-24T11:00")
  }

  @Test("One's own is given away freely, a colleague's only by a supervisor with a reason")
  func hand() throws {
    var own = try file()
    try own.carryOut(.hand(to: Invented.colleague.id, reason: nil))
    #expect(own.subject.holder == Invented.colleague.id)
    #expect(throws: Refusal.self) {
      try own.carryOut(.hand(to: Invented.clerk.id, reason: "—"))
    }
    #expect(throws: Refusal(.missingText)) {
      try own.carryOut(.hand(to: Invented.clerk.id, reason: nil), by: Invented.supervisor)
    }
    try own.carryOut(.hand(to: Invented.clerk.id, reason: "демалыста"), by: Invented.supervisor)
    #expect(throws: Refusal(.cannotHold(Invented.auditor.id))) {
      try own.carryOut(.hand(to: Invented.auditor.id, reason: nil))
    }
  }

  @Test("A sensitive case is opened with a reason; its holder needs none")
  func sensitive() throws {
    var file = try file()
    #expect(throws: Refusal(.missingText)) {
      try file.carryOut(.setSensitivity(true, reason: ""))
    }
    try file.carryOut(.setSensitivity(true, reason: "сот ісі"))
    #expect(throws: Refusal(.reasonToOpenNeeded)) {
      try file.carryOut(.open, by: Invented.colleague)
    }
    #expect(throws: Refusal(.reasonToOpenNeeded)) {
      try file.carryOut(.open, by: Invented.auditor)
    }
    try file.carryOut(.openSensitive(reason: "тексеру"), by: Invented.auditor)
    try file.carryOut(.open)
    try file.carryOut(.setSensitivity(false, reason: "аяқталды"))
    try file.carryOut(.open, by: Invented.colleague)
  }

  @Test("Who has taken a sensitive case for himself says why once; who was given it needs not")
  func sensitiveTaken() throws {
    var file = try file()
    try file.carryOut(.setSensitivity(true, reason: "сот ісі"))
    try file.carryOut(.take(reason: "демалыста"), by: Invented.colleague)
    #expect(!file.subject.isOpen(to: Invented.colleague.id))
    #expect(throws: Refusal(.reasonToOpenNeeded)) {
      try file.carryOut(.open, by: Invented.colleague)
    }
    try file.carryOut(.openSensitive(reason: "отбасы терезеде"), by: Invented.colleague)
    #expect(file.subject.isOpen(to: Invented.colleague.id))
    try file.carryOut(.open, by: Invented.colleague)
    // Given by whoever supervises to oneself is taken as well; given to another is not.
    try file.carryOut(
      .hand(to: Invented.supervisor.id, reason: "демалыста"), by: Invented.supervisor)
    #expect(!file.subject.isOpen(to: Invented.supervisor.id))
    try file.carryOut(.hand(to: Invented.clerk.id, reason: "демалыста"), by: Invented.supervisor)
    try file.carryOut(.open)
    #expect(!file.subject.isOpen(to: Invented.colleague.id), "no holder any more")
  }

  @Test("Marking it anew asks everybody again but the holder and who marked it")
  func sensitiveAgain() throws {
    var file = try file()
    try file.carryOut(.setSensitivity(true, reason: "сот ісі"))
    try file.carryOut(.take(reason: "демалыста"), by: Invented.colleague)
    try file.carryOut(.openSensitive(reason: "отбасы терезеде"), by: Invented.colleague)
    try file.carryOut(.take(reason: "келісілді"))
    try file.carryOut(.setSensitivity(true, reason: "қайта"))
    try file.carryOut(.open)
    try file.carryOut(.take(reason: "демалыста"), by: Invented.colleague)
    #expect(!file.subject.isOpen(to: Invented.colleague.id))
  }

  @Test("The kinds of reading are those that the log calls so")
  func readings() {
    let events: [CaseEvent] = [.opened, .openedSensitive(reason: "—"), .noted("—"), .released]
    for event in events {
      #expect(CaseEvent.readings.contains(event.kind) == event.isReading, "\(event.kind)")
    }
  }

  @Test("Who only reads a case is in nobody's way")
  func reading() throws {
    var file = try file()
    let version = file.subject.version
    try file.carryOut(.open, by: Invented.colleague)
    #expect(file.subject.version == version + 1)
    #expect(file.subject.lastChange == version)
    try file.carryOut(.note("—"), by: Invented.colleague)
    #expect(file.subject.lastChange == version + 2)
  }
}
