import Cases
import Law
import Store

/// Fills a store with invented cases, through the same decisions that a clerk's keys go through. The
/// same seed gives the same store.
package struct DemoStore {
  private let store: Store
  private let now: Moment
  private var dice: Dice
  private var people: Invention
  private let place: Place

  package init(_ store: Store, at now: Moment, seed: UInt64 = 1, place: Place = .school) {
    self.store = store
    self.place = place
    self.now = now
    dice = Dice(seed: seed &* 7 &+ 3)
    people = Invention(seed: seed)
  }

  /// The clerk whose desk a demo opens.
  package static let clerk = ClerkID("bekova")
  /// Who signs there.
  package static let head = ClerkID("zhaqsybaeva")

  package static let organisation = Organisation(
    place: .school, name: "№ 14 жалпы орта білім беретін мектеп",
    address: "Алатау қ., Бейбітшілік к-сі, 1", phone: "8 (700) 000-00-14",
    head: "Жақсыбаева Р. Т.", authority: "Алатау қаласының білім бөлімі",
    site: "www.mektep14.example")

  /// The same people in an office of another kind.
  private static func organisation(at place: Place) -> Organisation {
    guard let name = names[place] else { return organisation }
    var other = organisation
    other.place = place
    other.name = name
    return other
  }

  private static let names: [Place: String] = [
    .preschool: "«Айгөлек» бөбекжайы",
    .pmpk: "Алатау қаласының психологиялық-медициналық-педагогикалық консультациясы",
    .rehabilitationCentre: "Алатау қаласының оңалту орталығы",
    .correctionRoom: "Алатау қаласының психологиялық-педагогикалық түзеу кабинеті",
    .autismCentre: "Алатау қаласының аутизм орталығы",
    .department: "Алатау қаласының білім бөлімі",
    .stateCorporation: "Мемлекеттік корпорация, Алатау қаласының бөлімі",
    .stateCorporationDuty: "Мемлекеттік корпорация, Алатау қаласының кезекші бөлімі",
  ]

  static let clerks = [
    Clerk(id: clerk, name: "Бекова Г. С.", post: "іс жүргізуші", role: .supervisor),
    Clerk(id: ClerkID("akhmetov"), name: "Ахметов Д. М.", post: "іс жүргізуші", role: .clerk),
    Clerk(id: ClerkID("sarsen"), name: "Сәрсен А. Н.", post: "хатшы", role: .clerk),
    Clerk(id: head, name: "Жақсыбаева Р. Т.", post: "директор", role: .head),
  ]

  /// Sets the office up and writes `applications` cases up to now.
  ///
  /// - Parameters:
  ///   - progress: told the number of cases written, each thousand.
  ///   - withVisitors: whether people stand at the front desk now.
  package mutating func fill(
    applications: Int, withVisitors: Bool = false, progress: (Int) -> Void = { _ in }
  ) throws {
    try setUp()
    var written = 0
    while written < applications {
      let batch = min(1_000, applications - written)
      try writeBatch(from: written, count: batch, of: applications)
      written += batch
      progress(written)
    }
    if withVisitors { try addVisitors() }
  }

  private func setUp() throws {
    let author = Author(clerk: Self.clerk, desk: "1-терезе", moment: earliest)
    let added = Self.clerks.map { OfficeEvent.clerkAdded(OfficeEvent.ClerkAdded($0)) }
    try store.write(by: author) { writing in
      try writing.append(
        [.setUp(OfficeEvent.SetUp(Self.organisation(at: place), isDemo: true))] + added)
    }
  }

  // MARK: Cases

  private mutating func writeBatch(from first: Int, count: Int, of all: Int) throws {
    let office = try store.office()
    let author = Author(clerk: Self.clerk, desk: "1-терезе", moment: now)
    guard place == .school else {
      return try writeLives(first..<(first + count), of: all, office, author)
    }
    var plans: [DemoCase] = []
    for index in first..<(first + count) {
      plans.append(plan(for: .home, index: index, of: all, office: office))
    }
    try store.writeDemo(by: author) { writing in
      for plan in plans { try plan.write(with: writing, office: office) }
    }
  }

  /// Cases of the other services: every kind of office gets its own.
  private mutating func writeLives(
    _ range: Range<Int>, of all: Int, _ office: Office, _ author: Author
  ) throws {
    let services = office.services
    guard !services.isEmpty else { return }
    var lives: [DemoLife] = []
    for index in range { lives.append(life(services[index % services.count], index, all, office)) }
    try store.writeDemo(by: author) { writing in
      for life in lives { try life.write(with: writing, office: office) }
    }
  }

  private mutating func life(
    _ service: Service, _ index: Int, _ all: Int, _ office: Office
  ) -> DemoLife {
    let plan = plan(for: service, index: index, of: all, office: office)
    let categories = RuleBook.newest(service)?.categories ?? []
    let roll = dice.below(100)
    let needsCategory = service == .camp
    return DemoLife(
      service: service, family: plan.family, received: plan.received, clerk: plan.clerk,
      latest: now,
      fate: roll < 82 ? .goesOn : roll < 89 ? .incomplete : roll < 95 ? .heard : .withdrawn,
      category: needsCategory ? dice.pick(Array(categories.prefix(2))) : nil)
  }

  /// Cases are spread over the working days since the edition began; the last ones are of today.
  private mutating func plan(
    for service: Service, index: Int, of all: Int, office: Office
  ) -> DemoCase {
    let days = Self.span(of: all)
    let back = days - 1 - index * days / max(1, all)
    let moment = workingMoment(back: back, office: office)
    let clerk = index % 7 < 3 ? Self.clerks[0] : Self.clerks[index % 3]
    return DemoCase(
      family: people.family(for: service, on: moment.date), received: moment, clerk: clerk,
      fate: DemoCase.Fate.choose(daysAgo: back, &dice), latest: now)
  }

  /// Working days over which so many cases are spread.
  private static func span(of applications: Int) -> Int {
    switch applications {
    case ..<100: 12
    case ..<2_000: 60
    default: 300
    }
  }

  /// A moment of intake so many working days before the latest day of intake.
  private mutating func workingMoment(back: Int, office: Office) -> Moment {
    var date = latestIntakeDay(office)
    for _ in 0..<back {
      repeat { date = date.adding(days: -1) } while (try? office.calendar.works(date)) == false
    }
    let last = date == now.date ? min(230, now.time.minutes - 9 * 60 - 10) : 230
    let moment = Moment(
      date, ClockTime(minutes: 9 * 60 + 5 + dice.below(max(1, last))), seconds: dice.below(60))
    return max(earliest, moment)
  }

  /// Today once intake has been open for a while, else the working day before.
  private func latestIntakeDay(_ office: Office) -> CivilDate {
    let isOpenToday = (try? office.calendar.works(now.date)) == true
    if isOpenToday, now.time >= ClockTime(9, 30) { return now.date }
    var date = now.date
    repeat { date = date.adding(days: -1) } while (try? office.calendar.works(date)) == false
    return date
  }

  /// The edition of the order applies from this day on.
  private var earliest: Moment {
    Moment(CivilDate(year: 2025, month: 3, day: 17) ?? now.date, ClockTime(9, 0))
  }

  // MARK: Visitors of today

  private func addVisitors() throws {
    let office = try store.office()
    let known = place == .school ? .home : office.services.first
    for (index, secondsAgo) in [1_150, 852, 760, 425, 90].enumerated() {
      let arrival = now.adding(milliseconds: Int64(-secondsAgo) * 1_000)
      let clerk = Self.clerks[1]
      let author = Author(clerk: clerk.id, desk: "2-терезе", moment: arrival)
      let circumstances = VisitCircumstances(
        moment: arrival, clerk: clerk, desk: "2-терезе", settings: office.settings)
      let visit = try store.write(by: author) { writing in
        try writing.arrive(
          service: index == 4 ? nil : known, place: place, circumstances)
      }
      if index == 0 { try call(visit, by: clerk, office, after: 370_000) }
    }
  }

  /// One visitor is being served at the other desk.
  private func call(_ visit: Visit, by clerk: Clerk, _ office: Office, after: Int64) throws {
    let moment = visit.arrivedAt.adding(milliseconds: after)
    let author = Author(clerk: clerk.id, desk: "2-терезе", moment: moment)
    try store.write(by: author) { writing in
      _ = try writing.carryOut(
        .call, on: visit,
        VisitCircumstances(
          moment: moment, clerk: clerk, desk: "2-терезе", settings: office.settings))
    }
  }
}
