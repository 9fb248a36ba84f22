import Cases
import Fixtures
import Law
@testable import Store
import Testing

@Suite("Questions, outages and news in the store")
struct WindowStoreTests {
  @Test("Who asked about a case is kept with moment and clerk, and lists are made again from it")
  func inquiries() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let inquiry = Inquiry(caseID: subject.id, asker: .applicant, check: .document)
    try fixture.store.write(by: StoreFixture.author()) { writing in
      try writing.record(inquiry, by: Invented.clerk)
      try writing.record(
        Inquiry(caseID: subject.id, asker: .thirdPerson, check: nil), by: Invented.clerk)
    }
    let records = try fixture.store.inquiries(about: subject.id)
    #expect(records.map(\.inquiry.isTold) == [true, false])
    #expect(records.first?.clerk == Invented.clerk.id)
    #expect(records.first?.at == Invented.morning)
    try fixture.store.rebuild()
    #expect(try fixture.store.inquiries(about: subject.id) == records)
    #expect(try fixture.store.history(subject.id)?.surroundings.inquiries == records)
  }

  @Test("An outage comes back word for word, and the log holds no name")
  func outage() throws {
    let fixture = try StoreFixture()
    let facts = OutageEvent.Noticed(
      at: "2026-11-24T10:00", system: "ҰБДҚ", description: "жауап бермейді",
      informed: "Ким Анатолий")
    let outage = try fixture.store.write(by: StoreFixture.author()) { writing in
      let outage = try writing.notice(facts, by: Invented.clerk)
      return try writing.end(outage.id, at: "2026-11-24T10:20", by: Invented.clerk)
    }
    let again = try Store(opening: fixture.store.path)
    #expect(try again.outages() == [outage])
    #expect(try again.outages().first?.facts == facts)
    let bodies = SQLFile(fixture.store.path).rows("SELECT body FROM event").joined()
    #expect(!bodies.contains("Анатолий"))
  }

  @Test("The news of a changed order is part of the office")
  func news() throws {
    let fixture = try StoreFixture()
    let news = OrderNews(service: .home, act: "№ 40", appliesFrom: "2027-01-01")
    try fixture.store.write(by: StoreFixture.author(by: Invented.supervisor)) { writing in
      try writing.append([try news.decide(by: Invented.supervisor)])
    }
    #expect(try Store(opening: fixture.store.path).office().orderNews == [news])
  }
}
