import Cases
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("Every event in the history: who, when, at which desk")
struct VisitHistoryTests {
  /// A visitor who is called by mistake, called again, does not come, comes, and is served.
  static let detours = "<F12><Ins><Enter><Enter><Esc>u<Enter><Esc><F6><Del><F8><Enter>"

  static func served() throws -> (clerk: ClerkAtDesk, case: CaseID) {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type(detours)
    try clerk.type(Way.family + "<Down><Enter><Enter>02112026ДКК<Enter><Right><Enter>")
    try clerk.type("<Enter><Enter>")
    let hit = try #require(try clerk.store?.search("сейитк алихан", limit: 1).first)
    return (clerk, hit.row.id)
  }

  @Test("Arrival, call, undo, recall, no-show and finish stand in the order of the log")
  func timeline() throws {
    let (clerk, id) = try Self.served()
    let history = try #require(try clerk.store?.history(id))
    let visits = history.timeline.map(\.kind).filter { $0.hasPrefix("visit.") }
    #expect(
      visits == [
        "visit.arrived", "visit.called", "visit.call-undone", "visit.called", "visit.recalled",
        "visit.no-show", "visit.called", "visit.linked", "visit.finished",
      ])
    #expect(history.timeline.allSatisfy { $0.clerk.account == "bekova" && $0.desk == "1-терезе" })
    let numbers = history.timeline.map(\.sequence)
    #expect(numbers == numbers.sorted())
    #expect(history.timeline.count == history.events.count + 9)
  }

  @Test("The application says each of them with clerk and desk")
  func screen() throws {
    let (clerk, _) = try Self.served()
    try clerk.type("<Esc>/сейитк<Enter><F9><F9>")
    clerk.resize(120, 50)
    for words in [
      "келді, 001 талон", "шақырылды, қабылдау басталды",
      "түзетілді: қате шақыру қайтарып алынды", "қайта шақырылды", "шақырылды, келмеді",
      "осы келуінде өтініш тіркелді", "қағазы қолына берілді",
    ] { #expect(clerk.sees(words), "\(words)") }
    #expect(clerk.sees("Бекова Г. С., 1-терезе"))
  }

  @Test("show and replay print the same events, as text and as JSON")
  func commandLine() throws {
    let (clerk, _) = try Self.served()
    let store = clerk.folder.file("qabyldau.sqlite")
    let now = ["QABYLDAU_NOW": "2026-11-24T18:00"]
    let json = try ProgramRun(["show", "1", "--json", "--store", store], environment: now).json()
    let kinds = try #require(json["events"]?.list).compactMap { $0["kind"]?.string }
    #expect(kinds.first == "visit.arrived")
    #expect(kinds.contains("visit.no-show") && kinds.contains("case.registered"))
    #expect(json["child"]?["name"] == "Сейітқали Әлихан")
    #expect(json["child"]?["iin"] == "351231507774")
    #expect(json["applicant"]?["name"] == "Сейітқали Жанар")
    let text = try ProgramRun(["show", "1", "--store", store], environment: now).output
    #expect(text.contains("bekova  1-терезе  қайта шақырылды"))
    let day = try ProgramRun(
      ["replay", "1", "--as-of", "2026-11-24", "--json", "--store", store], environment: now)
    // Who has read the case in between stands in the later one.
    func recorded(_ answer: JSONValue) -> [JSONValue] {
      (answer["events"]?.list ?? []).filter { $0["kind"] != "case.opened" }
    }
    #expect(try recorded(day.json()) == recorded(json))
  }

  @Test("A replay shows no step of the visit that came later")
  func replay() throws {
    let (clerk, id) = try Self.served()
    let all = try #require(try clerk.store?.history(id))
    let registered = try #require(all.events.first)
    let then = try #require(try clerk.store?.history(id, asOf: registered.at))
    #expect(then.timeline.contains { $0.kind == "visit.called" })
    #expect(!then.timeline.contains { $0.kind == "visit.finished" })
    #expect(then.visit?.servingClock(at: registered.at)?.isRunning == true)
    #expect(all.visit?.servingClock(at: registered.at)?.isRunning == false)
  }

  @Test(
    "The reason of a breach is told with its phase, in the clerk's own words where there are any")
  func reasons() throws {
    let given = VisitEvent.ReasonGiven(phase: .waiting, reason: .tooFewDesks)
    let own = VisitEvent.ReasonGiven(phase: .serving, reason: .other, words: "жарық сөнді")
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter>")
    let arrived = try #require(try clerk.store?.visitEvents(clerk.visit(1).id).first)
    let text = HistoryText(clerk.model)
    func line(_ event: VisitEvent) -> String {
      text.text(
        HistoryEntry(
          Recorded(
            sequence: 9, version: 9, at: arrived.at, clerk: arrived.clerk, desk: arrived.desk,
            editions: arrived.editions, body: event)))
    }
    #expect(line(.reasonGiven(given)) == "шектен асу себебі (күту): Терезе жетіспеді")
    #expect(line(.reasonGiven(own)) == "шектен асу себебі (қабылдау): жарық сөнді")
    #expect(
      line(.handedOver(to: "akhmetov", clerk: ClerkID("akhmetov"))) == "бағытталды: Ахметов Д. М.")
    #expect(line(.left("")) == "кетіп қалды")
    #expect(line(.finished(.adviceGiven)) == "қабылдау аяқталды: кеңес берілді")
  }
}

@Suite("As it stood on a day")
struct ReplayTests {
  @Test("Days are counted to the replayed day, not to today")
  func countedToThatDay() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>")
    #expect(clerk.sees("Өтініш 0003") && clerk.sees("9 күн өтті"))
    try clerk.type("z20112026<Enter>")
    #expect(clerk.sees("7 күн өтті"))
    #expect(!clerk.sees("9 күн өтті"))
  }

  @Test("On the last day of its term a replayed application was not overdue, the day after it was")
  func boundary() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>")
    let id = try #require(try clerk.store?.caseID(of: ApplicationNumber(year: 2026, serial: 3)))
    let subject = try #require(try clerk.store?.subject(id))
    let rules = try RuleBook.rules(of: .home, on: clerk.now.date)
    let calendar = clerk.model.office.calendar
    let due = try #require(
      try subject.allTerms(rules, calendar: calendar, place: .school).first?.due.date)
    func digits(_ day: CivilDate) -> String { day.dotted.filter(\.isNumber) }
    try clerk.type("z\(digits(due))<Enter>")
    clerk.resize(120, 40)
    #expect(clerk.sees("бүгін 17:30, \(due.dottedShort)"))
    try clerk.type("z\(digits(try calendar.nextWorkingDay(after: due)))<Enter>")
    #expect(clerk.sees("1 күн өтті, \(due.dottedShort)"))
  }
}
