import Cases
import Fixtures
import Law
import Store
import Testing

@Suite("What has changed since a clerk looked")
struct LookTests {
  private let clerk = Invented.clerk.id

  @Test("A clerk who has never looked is shown no marks; from the first look on others' deeds are")
  func first() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    try fixture.carryOut(.note("—"), on: subject, by: Invented.colleague)
    #expect(try fixture.store.changes(in: [subject.id], unseenBy: clerk).isEmpty)
    try fixture.store.noteLook(of: clerk)
    #expect(try fixture.store.changes(in: [subject.id], unseenBy: clerk).isEmpty)
    let noted = try #require(try fixture.store.subject(subject.id))
    try fixture.carryOut(.note("—"), on: noted, by: Invented.colleague)
    #expect(try fixture.store.changes(in: [subject.id], unseenBy: clerk) == [subject.id])
    #expect(
      try fixture.store.changes(in: [subject.id], unseenBy: Invented.colleague.id).isEmpty,
      "nobody is told of the own deed")
  }

  @Test("Reading is no change, and the own opening of the case takes its mark away")
  func reading() throws {
    let fixture = try StoreFixture()
    var subject = try fixture.register()
    let other = try fixture.register("Оспан Әлихан", iin: "350101601001")
    try fixture.store.noteLook(of: clerk)
    subject = try fixture.carryOut(.open, on: subject, by: Invented.colleague)
    #expect(try fixture.store.changes(in: [subject.id, other.id], unseenBy: clerk).isEmpty)
    subject = try fixture.carryOut(.note("—"), on: subject, by: Invented.colleague)
    try fixture.carryOut(.note("—"), on: other, by: Invented.colleague)
    #expect(
      try fixture.store.changes(in: [subject.id, other.id], unseenBy: clerk)
        == [subject.id, other.id])
    subject = try fixture.carryOut(.open, on: subject, by: Invented.clerk)
    #expect(try fixture.store.changes(in: [subject.id, other.id], unseenBy: clerk) == [other.id])
    try fixture.carryOut(.note("—"), on: subject, by: Invented.colleague)
    #expect(try fixture.store.changes(in: [subject.id], unseenBy: clerk) == [subject.id])
  }

  @Test("The look outlives the program and is the clerk's own")
  func kept() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    try fixture.store.noteLook(of: clerk)
    try fixture.carryOut(.note("—"), on: subject, by: Invented.colleague)
    let again = try Store(opening: fixture.folder.file("qabyldau.db"))
    #expect(try again.changes(in: [subject.id], unseenBy: clerk) == [subject.id])
    #expect(try again.lookedUntil(Invented.supervisor.id) == nil)
    try again.noteLook(of: clerk)
    #expect(try again.changes(in: [subject.id], unseenBy: clerk).isEmpty)
  }
}

@Suite("Noticing that another desk has written")
struct OutsideWatchTests {
  @Test("What is written while the screen is read is noticed at the next look")
  func between() throws {
    let fixture = try StoreFixture()
    let reader = try Store(opening: fixture.folder.file("qabyldau.db"))
    var watch = OutsideWatch()
    #expect(try !watch.look(at: reader), "the first look begins")
    #expect(try !watch.look(at: reader))
    let subject = try fixture.register()
    #expect(try watch.look(at: reader))
    // The screen is being read, and a desk writes behind the mark.
    _ = try reader.subject(subject.id)
    try fixture.carryOut(.note("—"), on: subject)
    #expect(try watch.look(at: reader))
    #expect(try !watch.look(at: reader))
  }

  @Test("The own writing is no outside change")
  func own() throws {
    let fixture = try StoreFixture()
    var watch = OutsideWatch()
    _ = try watch.look(at: fixture.store)
    try fixture.register()
    #expect(try !watch.look(at: fixture.store))
  }
}

@Suite("Desks in use")
struct DeskUseTests {
  private let now: Moment = "2026-11-24T09:33"

  private func forecast(_ store: Store, at now: Moment) throws -> LineForecast {
    try store.deskDay(now.date).forecast(at: now)
  }

  @Test(
    "A desk counts as open for a quarter of an hour behind its last key, and not once it is left")
  func lasts() throws {
    let fixture = try StoreFixture()
    let store = fixture.store
    #expect(try forecast(store, at: now).desks == 0)
    try store.noteDesk(of: Invented.clerk.id, inUseAt: now)
    #expect(try forecast(store, at: now.adding(minutes: 15)).desks == 1)
    #expect(try forecast(store, at: now.adding(minutes: 15).adding(milliseconds: 1)).desks == 0)
    try store.noteDesk(of: Invented.clerk.id, inUseAt: now.adding(minutes: 10))
    #expect(try forecast(store, at: now.adding(minutes: 20)).desks == 1)
    try store.noteDesk(of: Invented.clerk.id, inUseAt: nil)
    #expect(try forecast(store, at: now.adding(minutes: 20)).desks == 0)
  }

  @Test("The board and every desk reckon with the same desks, for the first visitor too")
  func same() throws {
    let fixture = try StoreFixture()
    let desk = Invented.atDesk(now, by: Invented.clerk, desk: "1-терезе")
    try fixture.store.write(by: StoreFixture.author(at: now)) { writing in
      _ = try writing.arrive(service: .home, place: .school, desk)
    }
    func board() throws -> Board {
      let figures = try fixture.store.boardFigures(
        today: now.date, horizon: now.date, now: now)
      return Board(figures, office: try fixture.store.office(), now: now)
    }
    #expect(try board().forecast.desks == 0)
    #expect(try !board().forecast.warnings.isEmpty, "nobody is there to call")
    try fixture.store.noteDesk(of: Invented.clerk.id, inUseAt: now)
    #expect(try board().forecast.desks == 1)
    #expect(try board().forecast.warnings.isEmpty)
    #expect(try board().forecast == forecast(fixture.store, at: now))
    let recounted = try fixture.store.recountedBoard(today: now.date, horizon: now.date, now: now)
    #expect(
      try recounted == fixture.store.boardFigures(today: now.date, horizon: now.date, now: now))
  }
}
