import Cases
import Law
import Screen

/// The calendar of visits: the hours of one day, the weeks around it, how long the queue is, and up
/// to which day the order allows.
package struct BookingScreen: Equatable, Sendable {
  let service: Service
  let purpose: Purpose
  /// What is booked; `nil` until it is read.
  var state: BookingState?
  var day: CivilDate
  /// The hour of the day under the cursor.
  var index = 0

  enum Purpose: Equatable, Sendable {
    /// Visits are written down by telephone or in person.
    case visits
    /// An application gets its day and hour with this step.
    case step(CaseFile, Step)
    /// A visit that was written down gets another hour.
    case moving(BookingID)
  }

  static let actions: [CommandID: Action] = [
    .bookVisit: { $0.bookSlot() },
    .bookedVisit: { $0.chooseBooked() },
    .earliestSlot: { $0.goToEarliest() },
    .bookingHours: { $0.askBookingHours() },
    .refresh: { $0.reloadBookings() },
  ]

  /// The application that is to be booked.
  var file: CaseFile? {
    switch purpose {
    case .step(let file, _): file
    case .visits, .moving: nil
    }
  }
}

/// What is booked of a service, and who waits.
package struct BookingState: Equatable, Sendable {
  package let book: SlotBook
  package let line: WaitingLine

  package init(book: SlotBook, line: WaitingLine) {
    self.book = book
    self.line = line
  }
}

extension Model {
  var bookingScreen: BookingScreen? {
    get {
      if case .booking(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .booking = stack.last else { return }
      stack[stack.count - 1] = .booking(newValue)
    }
  }

  // MARK: Opening

  mutating func openBookings() -> [Effect] {
    guard let service = office.bookedServices.first else {
      tell(.noBookingHere)
      return []
    }
    return openBookings(service, .visits)
  }

  mutating func openBookings(_ service: Service, _ purpose: BookingScreen.Purpose) -> [Effect] {
    layers.removeAll()
    stack.append(.booking(BookingScreen(service: service, purpose: purpose, day: today)))
    return [.booking(.load(service))]
  }

  mutating func reloadBookings() -> [Effect] {
    bookingScreen.map { [.booking(.load($0.service))] } ?? []
  }

  /// The first time the cursor stands on the earliest free hour; later it stays where it is.
  mutating func takeBookings(_ service: Service, _ state: BookingState) -> [Effect] {
    guard var screen = bookingScreen, screen.service == service else { return [] }
    let isFirst = screen.state == nil
    screen.state = state
    bookingScreen = screen
    return isFirst ? goToEarliest() : []
  }

  // MARK: Moving

  mutating func goToEarliest() -> [Effect] {
    guard var screen = bookingScreen, let table = office.slotTable(of: screen.service),
      let state = screen.state, let earliest = table.earliest(state.book, after: now)
    else { return [] }
    screen.day = earliest.date
    screen.index = slots(screen).firstIndex { $0.start == earliest } ?? 0
    bookingScreen = screen
    return []
  }

  /// Up and down the hours, left and right the days that have some, a page for a week.
  mutating func moveBooking(_ key: Key) -> [Effect]? {
    guard var screen = bookingScreen else { return nil }
    let count = slots(screen).count
    switch key {
    case .left: screen.day = bookable(from: screen, by: -1)
    case .right: screen.day = bookable(from: screen, by: 1)
    case .pageUp: screen.day = bookable(from: screen, by: -7)
    case .pageDown: screen.day = bookable(from: screen, by: 7)
    case .up, .down, .home, .end:
      guard let index = ListMovement.move(key, from: screen.index, count: count) else { return nil }
      screen.index = index
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .function,
      .control:
      return nil
    }
    screen.index = max(0, min(screen.index, slots(screen).count - 1))
    bookingScreen = screen
    return []
  }

  /// The next day in a direction on which visits begin; the same day when there is none.
  private func bookable(from screen: BookingScreen, by step: Int) -> CivilDate {
    guard let table = office.slotTable(of: screen.service) else { return screen.day }
    var day = max(today, screen.day.adding(days: step))
    while day >= today, let starts = try? table.starts(on: day) {
      if !starts.isEmpty { return day }
      day = day.adding(days: step.signum())
    }
    return screen.day
  }

  func slots(_ screen: BookingScreen) -> [Slot] {
    guard let table = office.slotTable(of: screen.service), let state = screen.state else {
      return []
    }
    return (try? table.slots(on: screen.day, state.book)) ?? []
  }

  func selectedSlot(_ screen: BookingScreen) -> Slot? {
    let slots = slots(screen)
    return slots.indices.contains(screen.index) ? slots[screen.index] : nil
  }
}
