import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// One application, carried by keys alone. Which key comes next is read off what the screen shows,
/// as a clerk reads it; nothing reaches the case but through a key.
final class CaseByKeys {
  private(set) var desk: ClerkAtDesk
  let family: FamilyAtDesk
  /// The keys that are no letters of a value: every Enter, every arrow, every choice.
  private(set) var keys = 0
  /// Every day at the desk with the keys of it.
  private(set) var days: [DayOfKeys]

  struct DayOfKeys {
    let begin: Moment
    /// Who sits at the desk.
    var person = DemoStore.clerk
    var keys: [Key] = []
    /// The keys behind which the clerk looks up: the paper has to come out of the printer.
    var pauses: Set<Int> = []
    /// Keys that say that a paper is in the family's hands: pressed when it is out.
    var hands: Set<Int> = []
  }

  init(_ family: FamilyAtDesk, at given: Moment? = nil) throws {
    let moment = try given ?? family.arrival()
    self.family = family
    days = [DayOfKeys(begin: moment)]
    desk = try ClerkAtDesk(
      applications: 0, hasVisitors: false, at: moment, place: family.place)
  }

  /// The way by keys ended here.
  struct Stuck: Error, CustomStringConvertible {
    let wanted: String
    let screen: String
    var description: String { "wanted \(wanted); the screen is\n\(screen)" }
  }

  func stuck(_ wanted: String) -> Stuck { Stuck(wanted: wanted, screen: desk.screen) }

  // MARK: Keys

  /// Keys that are no data.
  func press(_ name: String, times: Int = 1) throws {
    let key = try #require(Key(name: name), "no key is called \(name)")
    for _ in 0..<max(0, times) { try strike(key) }
    keys += max(0, times)
  }

  private func strike(_ key: Key) throws {
    if key == .enter, desk.sees("Enter: қолына берілді") {
      days[days.count - 1].hands.insert(days[days.count - 1].keys.count)
    }
    if desk.model.context == .notice {
      days[days.count - 1].pauses.insert(days[days.count - 1].keys.count)
    }
    days[days.count - 1].keys.append(key)
    desk.press(key)
    try desk.type("")
  }

  /// What a family says and its papers say.
  func say(_ text: String) throws {
    for letter in text { try strike(.character(letter)) }
  }

  func forgetKeys() { keys = 0 }

  /// The keys of all days by their names.
  var strokes: String { days.flatMap(\.keys).map(\.name).joined(separator: " ") }

  /// Takes a row of the open list.
  func choose(_ row: Int?, _ what: String) throws {
    guard case .choice(let layer) = desk.model.layers.last, let row else { throw stuck(what) }
    if row < 9, layer.index != row { return try press("\(row + 1)") }
    let now = layer.index ?? -1
    try press(row > now ? "Down" : "Up", times: abs(row - now))
    try press("Enter")
  }

  // MARK: The case

  /// The case as the store has it.
  func subject() throws -> Case {
    guard let store = desk.store, let subject = try store.subject(CaseID(1)) else {
      throw stuck("a registered case")
    }
    return subject
  }

  /// The desk was left in the evening; on a later day at ten the program is started again.
  func wait(until day: CivilDate) throws {
    let morning = Moment(day, ClockTime(10, 0))
    guard desk.now < morning else { return }
    desk = try ClerkAtDesk(continuing: desk, at: morning)
    days.append(DayOfKeys(begin: morning))
  }

  /// Whoever signs comes to the desk; the clerk comes back for the rest.
  func sitDown(_ person: ClerkID) throws {
    guard desk.model.clerk.id != person else { return }
    let now = desk.now.adding(minutes: 1)
    desk = try ClerkAtDesk(continuing: desk, at: now, clerk: person)
    days.append(DayOfKeys(begin: now, person: person))
  }

  /// Everything in the log is in the lists and nothing is twice, and replay makes the same case.
  func checkStore() throws {
    guard let store = desk.store else { throw stuck("a store") }
    #expect(try store.check().findings == [])
    let history = try #require(try store.history(CaseID(1)))
    #expect(Case(id: CaseID(1), events: history.events) == history.subject)
  }
}

/// Who applies, where, and by which way.
struct FamilyAtDesk: Sendable {
  let service: Service
  let place: Place
  let channel: Channel
  var residency: Residency = .resident
  /// What the service asks for beside the people.
  var facts: Record = [:]
  var givesConsent = true
  /// What is asked before a child is admitted to a preschool.
  var vaccinations: Record = [.childVaccinated: .answer(true)]
  /// Papers that the family does not have.
  var lacks: Set<DocumentID> = []
  /// The date on every paper that has one.
  var issuedOn = "23112026"
  /// Of a child of the preschool queue.
  var birth = "10052023"

  /// Whether the office begins with an offer, and the family answers it.
  var isOffered: Bool {
    RuleBook.newest(service)?.lifecycle.beginsWithOffer(via: channel) ?? false
  }

  /// The duty section is open in the evening, where the service is given then; else it is morning.
  func arrival() throws -> Moment {
    let evening: Moment = "2026-11-24T19:00"
    guard place == .stateCorporationDuty,
      let hours = RuleBook.newest(service)?.at(place).hours(at: place),
      try hours.state(at: evening, calendar: WorkingCalendar(week: .five)).takesApplications
    else { return Invented.morning }
    return evening
  }

  /// What the family answers of itself: it lives on a wage.
  func has(_ question: FamilyQuestion) -> Bool { question == .incomeWages }

  /// What is typed into a field. The invented numbers are of births to come, so a child of the
  /// preschool queue, whose age counts, has a date of birth alone.
  func value(_ field: IntakeField) -> String? {
    let hasAge = service == .preschoolQueue
    return switch field {
    case .filedAt: "241120261000"
    case .childIIN: hasAge ? nil : "351231507774"
    case .childName: "Сейітқали Әлихан"
    case .childBirth: hasAge ? birth : nil
    case .grade: "3А"
    case .applicantName: "Сейітқали Жанар"
    case .phone: "7000000001"
    case .language, .relation: "1"
    case .service, .channel, .residency, .address: nil
    }
  }
}
