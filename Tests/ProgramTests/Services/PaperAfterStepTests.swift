import Cases
import Fixtures
import Law
import Notices
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// No family goes without the paper that a step has just given.
@Suite("Papers that come up behind a step")
struct PaperAfterStepTests {
  private func accepted(_ service: Service, _ place: Place) throws -> CaseByKeys {
    let visit = try #require(
      KeyCountTests.visits.first { $0.family.service == service && $0.family.place == place })
    let file = try CaseByKeys(visit.family)
    try file.comeToDecision()
    return file
  }

  private func layer(_ file: CaseByKeys) -> NoticeLayer? {
    if case .notice(let layer) = file.desk.model.layers.last { return layer }
    return nil
  }

  private func papers(_ file: CaseByKeys) throws -> [FormID] {
    try file.subject().notices.map(\.form)
  }

  @Test("PMPK: the day is booked, its notice is printed, and the visit ends in the family's hands")
  func pmpk() throws {
    let file = try accepted(.pmpk, .pmpk)
    try file.decide(.accept)
    #expect(file.desk.model.context == .booking)
    try file.press("Enter")
    try file.fill([.examinationKind: .choice(.first)])
    #expect(layer(file)?.form == .pmpkAcceptance)
    #expect(try papers(file) == [.pmpkAcceptance], "printed without another key")
    #expect(file.desk.sees("Enter: қолына берілді"))
    #expect(file.desk.model.served != nil)
    file.desk.wait(seconds: 240)
    for _ in 1...3 { try file.press("PgDn") }
    #expect(file.desk.sees("сағат 10:27 ·"), "the copy in hand says when it was printed")
    try file.press("Enter")
    #expect(file.desk.model.served == nil, "the visit is over")
    #expect(file.desk.model.context == .desk)
    #expect(try papers(file) == [.pmpkAcceptance], "the same key prints nothing twice")
    try file.checkStore()
  }

  @Test("Rehabilitation: the course is planned, its notice comes up")
  func rehab() throws {
    let file = try accepted(.rehab, .rehabilitationCentre)
    try file.decide(.accept)
    try file.take(
      .planCourse, [.courseStart: .date("2026-12-07"), .courseEnd: .date("2027-04-06")])
    #expect(try papers(file) == [.rehabAcceptance])
    #expect(file.desk.model.served == nil)
  }

  @Test("Preschool queue: a family at the desk goes with annex 4, whatever its cabinet gets")
  func queue() throws {
    let file = try accepted(.preschoolQueue, .department)
    for _ in 1...2 { try file.press("PgDn") }
    #expect(file.desk.sees("кезек нөмірі (‹тіркелгенде беріледі›)"), "\(file.desk.screen)")
    try file.decide(.accept)
    #expect(try papers(file) == [.preschoolQueued])
    try file.press("PgDn")
    #expect(file.desk.sees("кезек нөмірі (1)"), "\(file.desk.screen)")
    try file.handOverPaper()
    #expect(file.desk.model.served == nil)
    try file.checkStore()
  }

  @Test(
    "Nobody is at the desk: the notice lies in sight, is printed with one key and left with one")
  func nobodyHere() throws {
    let file = try accepted(.pmpk, .pmpk)
    try file.decide(.accept)
    try file.press("Esc")
    try file.seeOff()
    try file.openCase()
    try file.press("Enter")
    try file.press("Enter")
    try file.fill([.examinationKind: .choice(.first)])
    #expect(layer(file)?.form == .pmpkAcceptance)
    #expect(try papers(file).isEmpty)
    #expect(file.desk.sees("Enter: басып шығару"))
    try file.press("Enter")
    #expect(try papers(file) == [.pmpkAcceptance])
    #expect(file.desk.sees("Enter: жабу"))
    try file.press("Enter")
    #expect(layer(file) == nil)
    #expect(try papers(file) == [.pmpkAcceptance])
  }

  @Test("A day that is moved gives the notice of the new day; a missed one gives none")
  func moved() throws {
    let file = try accepted(.pmpk, .pmpk)
    try file.decide(.accept)
    try file.take(.fixDate, [.examinationKind: .choice(.first)])
    try file.openCase()
    try file.take(.moveDate, [.movedBy: .choice(.family)])
    #expect(try papers(file) == [.pmpkAcceptance, .pmpkAcceptance])
    #expect(try file.subject().lastCopy(of: .pmpkAcceptance) == 2)
    try file.wait(until: "2026-12-24")
    try file.take(.noShow)
    #expect(try papers(file).count == 2)
  }

  @Test("What waits for its hand-over comes with it and not before")
  func conclusion() throws {
    let file = try accepted(.pmpk, .pmpk)
    try file.decide(.accept)
    try file.live(until: .enterModule)
    #expect(try !papers(file).contains(.pmpkConclusion))
    #expect(layer(file) == nil)
    try file.take(.deliver)
    #expect(try papers(file).last == .pmpkConclusion)
    #expect(try file.subject().stage == .closed)
  }

  @Test(
    "pmpk.req.5.2: over a paper whose annex is in no source the screen says that its words are free; the paper does not, and no other one has the line"
  )
  func unheldAnnex() throws {
    let file = try accepted(.pmpk, .pmpk)
    try file.refuseOrFind(.untrueDocuments)
    #expect(!file.desk.sees("мәтіні еркін"), "the notice of the hearing has no annex")
    try file.wait(until: "2026-11-26")
    try file.take(.holdHearing, [.attendance: .choice(.waived)])
    try file.wait(until: "2026-11-27")
    try file.take(.refuse)
    try file.openCase()
    try file.press("F2")
    try file.say("notices")
    try file.press("Enter")
    if case .choice(let layer) = file.desk.model.layers.last,
      case .notice(_, let forms) = layer.purpose
    {
      try file.choose(forms.firstIndex(of: .pmpkRefusal), "the reasoned refusal")
    }
    #expect(layer(file)?.form == .pmpkRefusal)
    #expect(file.desk.sees("4-қосымша бағдарламада жоқ: мәтіні еркін"), "\(file.desk.screen)")
    let store = try #require(file.desk.store)
    let history = try #require(try store.history(CaseID(1)))
    let office = try store.office()
    let rules = try #require(office.rules(for: history.subject))
    let page = try Notice.page(
      .pmpkRefusal,
      NoticeSource(
        history: history, office: office, rules: rules, clerk: file.desk.model.clerk,
        moment: file.desk.now, copy: 1))
    #expect(!"\(page)".contains("мәтіні еркін"))
  }

  @Test("A preliminary decision comes up with its notice of the hearing, the minutes behind it")
  func hearing() throws {
    let file = try accepted(.camp, .department)
    try file.refuseOrFind(.untrueDocuments)
    #expect(try papers(file).last == .hearingNotice)
    try file.wait(until: "2026-11-27")
    try file.take(.holdHearing, Record.oralHearing(on: "2026-11-26"))
    #expect(try papers(file).last == .hearingMinutes)
    try file.take(.signMinutes, [.minutesSignedOn: .date("2026-11-27")])
    #expect(try papers(file).count { $0 == .hearingMinutes } == 1, "signed, not given again")
    try file.checkStore()
  }
}
