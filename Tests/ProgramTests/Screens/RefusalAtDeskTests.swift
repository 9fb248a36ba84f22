import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench

/// What turns a family away, by keys: every lawful step can be reached, and nothing typed is lost.
@Suite("A package that cannot be accepted")
struct RefusalAtDeskTests {
  private func registered(_ clerk: ClerkAtDesk) throws -> Case {
    let store = try #require(clerk.store)
    let query = InboxQuery(
      filter: .all, clerk: DemoStore.clerk, today: clerk.now.date, soonUntil: clerk.now.date)
    let rows = try store.inbox(query, .after(.first), limit: 200)
    let newest = try #require(rows.max { $0.id < $1.id })
    return try #require(try store.history(newest.id)).subject
  }

  @Test("A missing paper: the acceptance is refused with its reason, registered and in writing")
  func incomplete() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.withoutConclusion)
    #expect(clerk.sees(">  Талон беру"), "\(clerk.screen)")
    try clerk.type("<Down>")
    #expect(clerk.sees(">  Қабылдамау"), "\(clerk.screen)")
    #expect(clerk.sees("Құжаттарды қабылдаудан бас тарту туралы"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.sees("F8"), "\(clerk.screen)")
    try clerk.type("<F8>")
    let subject = try registered(clerk)
    #expect(subject.stage == .notAccepted)
    guard case .notAccepted(let defects) = subject.decision else {
      Issue.record("not refused: \(String(describing: subject.decision))")
      return
    }
    #expect(defects.map(\.document) == [.medicalCommissionConclusion])
    #expect(defects.map(\.kind) == [.missing])
  }

  @Test(
    "The conclusion does not recommend: the row is answered, and the decision leads to ground 2")
  func notRecommended() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toPapers + "<Enter>02112026ДКК<Enter>2<Enter>")
    #expect(clerk.model.intake?.step == .decision, "\(clerk.screen)")
    let rows = clerk.surface.lines.filter { $0.contains("«Бас тарту», 2-негіз") }
    #expect(rows.count == 2 && rows[0].contains("home.req.9.2"), "\(clerk.screen)")
    try clerk.type("<Esc>")
    #expect(clerk.sees("үйде оқытуды ұсынбайды") && !clerk.sees("мәліметі толық емес"))
    try clerk.type("<F9><End><Enter>")
    try clerk.type("<Down><Down><Enter>")
    let form = try #require(clerk.model.formLayer, "\(clerk.screen)")
    #expect(
      form[.act].contains("8-тармақ"), "the act is what the conclusion must say: \(form[.act])")
    try clerk.type("қорытынды ұсынбайды<Enter><Enter><Enter><F8>")
    #expect(try registered(clerk).stage == .refused, "\(clerk.screen)")
  }

  @Test("A date that is not possible is named as the date, before the answer is asked for")
  func badDate() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toPapers + "<Enter>12026201")
    #expect(clerk.message.contains("12.02.6201 әлі келген жоқ"), "\(clerk.screen)")
    #expect(clerk.model.intake?.papers.detail?.focus == .issuedOn)
    let none = try ClerkAtDesk()
    try none.type(Way.toPapers + "<Enter>31022026")
    #expect(none.message.contains("Мұндай күн жоқ"), "\(none.screen)")
    try none.type("<Tab><Tab>ДКК<Enter>")
    #expect(none.model.intake?.papers.detail?.focus == .issuedOn, "back to the date")
  }

  @Test("Before the state system was asked, no lack is held against the family")
  func notLookedUp() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toPapers + "<Enter><Esc><Del><Enter><Down>")
    #expect(clerk.sees(">  Қабылдамау"), "\(clerk.screen)")
    try clerk.type("<F8>")
    #expect(clerk.sees("home.req.8.3"), "\(clerk.screen)")
    try clerk.type("<Up><Enter>")
    #expect(try registered(clerk).stage == .checking)
  }

  @Test(
    "Each ground says what has to be stated for it",
    arguments: [
      (0, "Қай құжат не дерек, қалай анықталды"), (1, "Не сәйкес келмейді, қалай анықталды"),
    ])
  func groundLabel(row: Int, label: String) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.withoutConclusion + "<Down><Down><Enter>")
    for _ in 0...row { try clerk.type("<Down>") }
    try clerk.type("<Enter>")
    #expect(clerk.sees(label), "\(clerk.screen)")
  }

  @Test(
    "A package that is not finished at the desk: F9 leads to the decision, Enter gives the talon")
  func talon() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toPapers + "<F9>")
    #expect(clerk.sees(">  Талон беру"), "\(clerk.screen)")
    #expect(clerk.sees("ТАЛОН"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    let subject = try registered(clerk)
    #expect(subject.stage == .checking)
    #expect(subject.notices.map(\.form) == [.talon])
  }

  @Test("Ground 3: a datum that is only named is introduced as one; a sentence stays as it is")
  func thirdGroundNamed() throws {
    let clerk = try ClerkAtDesk(size: Size(width: 80, height: 40))
    try clerk.type("v<Enter>\(Way.family)<Down><Down><Enter><Enter><Esc><Del><Enter>")
    try clerk.type("<Down><Down><Enter><End><Enter>медициналық мәлімет<Enter><Enter>")
    let words = clerk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("Келісімсіз алуға болмайтын дерек: медициналық мәлімет."), "\(clerk.screen)")
  }

  @Test("Ground 3: consent declined and the paper not brought; its notice is seen before F8")
  func thirdGround() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>\(Way.family)<Down><Down><Enter>")
    try clerk.type("<Enter><Esc><Del><Enter>")
    try clerk.type("<Down><Down><Enter>")
    try clerk.type("<End><Enter>Ата-анасы келісім бермеді<Enter><Enter>")
    #expect(clerk.sees("Бас тарту туралы ХАБАРЛАМА"), "\(clerk.screen)")
    try clerk.type("<PgDn>")
    #expect(clerk.sees("Ата-анасы келісім бермеді"), "\(clerk.screen)")
    #expect(clerk.sees("F8: бас тартып"), "\(clerk.screen)")
    try clerk.type("<F8>")
    let subject = try registered(clerk)
    guard case .refused(let stated) = subject.decision else {
      Issue.record("not refused")
      return
    }
    #expect(stated.ground == .noConsent)
    #expect(stated.document == .medicalCommissionConclusion)
  }

  @Test("Ground 3 is not offered where consent was given, and the list says why")
  func groundWithReason() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toDecision + "<End><Enter><End>")
    try clerk.type("<Enter>")
    #expect(clerk.sees("home.req.9.3"), "\(clerk.screen)")
    #expect(!clerk.sees("Ата-анасы"))
    try clerk.type("<Home><Enter>Анықтама жалған<Enter><Enter><F8>")
    #expect(try registered(clerk).stage == .refused)
  }

  @Test("Ground 2 without its act is told at the field, and the facts stay")
  func actMissing() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(
      Way.toDecision + "<End><Enter><Down><Down><Enter>Сыныбы сәйкес емес<Enter><Enter>")
    #expect(clerk.sees("Сыныбы сәйкес емес"), "\(clerk.screen)")
    try clerk.type("№ 223 бұйрық, 8-тармақ<Enter><Enter>")
    #expect(clerk.sees("Бас тарту туралы ХАБАРЛАМА"), "\(clerk.screen)")
    try clerk.type("<PgDn>")
    #expect(clerk.sees("Талап белгіленген акт: № 223 бұйрық,"), "\(clerk.screen)")
    #expect(clerk.sees("Бас тарту туралы ХАБАРЛАМА"), "\(clerk.screen)")
  }

  @Test("An order dated tomorrow is refused at its field, with every word still there")
  func orderOfTomorrow() throws {
    let clerk = try ClerkAtDesk(clerk: DemoStore.head)
    let store = try #require(clerk.store)
    let query = InboxQuery(
      filter: .all, clerk: DemoStore.clerk, today: clerk.now.date, soonUntil: clerk.now.date)
    let rows = try store.inbox(query, .after(.first), limit: 200)
    let waiting = try #require(rows.firstIndex { $0.stage == .awaitingOrder })
    try clerk.type("/\(rows[waiting].number)<Enter>")
    #expect(clerk.sees("бұйрық"), "\(clerk.screen)")
    try clerk.type("<Enter>12-б<Enter>01012027мектепке келу<Enter>")
    #expect(clerk.sees("12-б"), "\(clerk.screen)")
    #expect(clerk.sees("мектепке келу"), "\(clerk.screen)")
    try clerk.type("<Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace>")
    try clerk.type("<Backspace>20112026<Enter><Enter>")
    let subject = try #require(try store.history(rows[waiting].id)).subject
    #expect(subject.stage == .ordered)
    #expect(subject.order?.number.words == "12-б")
    #expect(subject.order?.visit.words == "мектепке келу")
  }

  // MARK: The address of the notice

  /// Ground 1 with its facts, for a family whose address nobody asked.
  private func statedRefusal() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toDecision + "<End><Enter><Home><Enter>Анықтама жалған<Enter>")
    #expect(clerk.sees("Қағазда тұратын мекенжай"), "\(clerk.screen)")
    return clerk
  }

  private func addressOnRecord(_ clerk: ClerkAtDesk) throws -> Known<String> {
    let id = try registered(clerk).id
    return try #require(try clerk.store?.history(id)).applicant.facts.address
  }

  @Test("The address that the form has a blank for is asked once, and stands on the paper")
  func addressTyped() throws {
    let clerk = try statedRefusal()
    try clerk.type("Абай к-сі, 5<Enter>")
    #expect(clerk.sees("Абай к-сі, 5"), "\(clerk.screen)")
    try clerk.type("<F8>")
    #expect(try registered(clerk).stage == .refused)
    #expect(try addressOnRecord(clerk) == .value("Абай к-сі, 5"))
  }

  @Test("No address is an answer of its own: the rule of the form stays empty")
  func addressWithheld() throws {
    let clerk = try statedRefusal()
    try clerk.type("<Enter>")
    #expect(clerk.sees("Бас тарту туралы ХАБАРЛАМА"), "\(clerk.screen)")
    try clerk.type("<F8>")
    #expect(try registered(clerk).stage == .refused)
    #expect(try addressOnRecord(clerk) == .absent)
  }

  @Test("Without an answer nothing is refused: F8 asks again")
  func addressUnanswered() throws {
    let clerk = try statedRefusal()
    try clerk.type("<Esc><F8>")
    #expect(clerk.sees("Қағазда тұратын мекенжай"), "\(clerk.screen)")
    try clerk.type("<Enter><F8>")
    #expect(try registered(clerk).stage == .refused)
  }

  @Test("A family that went home with a talon is asked at the refusal that follows")
  func addressOfTalon() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toDecision + "<Down><Enter>")
    let talon = try registered(clerk)
    #expect(talon.stage == .checking)
    #expect(try addressOnRecord(clerk) == .unanswered)
    try clerk.type("<Enter><Esc>/\(talon.number)<Enter>")
    try clerk.type("<Enter><F9><End><Enter><Home><Enter>Анықтама жалған<Enter>")
    #expect(clerk.sees("Қағазда тұратын мекенжай"), "\(clerk.screen)")
    try clerk.type("Абай к-сі, 5<Enter><F8>")
    #expect(try registered(clerk).stage == .refused)
    #expect(try addressOnRecord(clerk) == .value("Абай к-сі, 5"))
  }
}
