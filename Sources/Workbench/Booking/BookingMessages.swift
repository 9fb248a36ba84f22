import Cases
import Law
import Screen

/// What the calendar of visits asks for.
package enum BookingEffect: Equatable, Sendable {
  case load(Service)
  case book(BookingEvent.Booked)
  case change(BookingID, BookingChange)
  case setHours(BookingHours)
  /// Lays the messages of today into the outbox.
  case remind

  /// Whether something would be lost if it were not carried out.
  var isWriting: Bool {
    switch self {
    case .book, .change, .setHours: true
    case .load, .remind: false
    }
  }
}

/// What came of it.
package enum BookingAnswer: Equatable, Sendable {
  case state(Service, BookingState)
  case booked(Booking)
  case changed(Booking)
  case hoursSet(Office)
  /// - left: those that could not be laid into the outbox.
  case reminded(written: Int, withoutPhone: Int, left: Int)
  /// Another desk is laying the messages.
  case remindersUnderWay
  case refused(BookingRefusal)
  case hoursRefused(OfficeChoice.Refusal)
}

/// What is chosen on the calendar of visits.
enum BookingChoice: Equatable, Sendable {
  case means(Service, Moment, [BookingMeans])
  /// Which of the written visits is this application's.
  case own(CaseID, [BookingID])
  case taken([TakenSlot.Holder])
  case end(BookingID)
}

/// What becomes of a written visit.
enum BookingEnd: CaseIterable, Sendable {
  case move
  case missed
  case cancelled
}

/// What a form on the calendar of visits is for.
enum BookingForm: Equatable, Sendable {
  case visit(Service, Moment, BookingMeans)
  case cancelling(BookingID)
  case hours
}

extension Model {
  mutating func take(_ answer: BookingAnswer) -> [Effect] {
    switch answer {
    case .state(let service, let state): return takeBookings(service, state)
    case .booked(let booking): return tellBooked(booking)
    case .changed(let booking): return takeChanged(booking)
    case .hoursSet(let office):
      alarm = nil
      self.office = office
      closeSentForm()
      tell(.bookingHoursSet)
      return reloadBookings()
    case .reminded(let written, let withoutPhone, let left):
      return takeReminded(written, withoutPhone: withoutPhone, left: left)
    case .remindersUnderWay:
      // That desk may have chosen its messages before this one had news, or may die over them.
      remindedOn = nil
      return []
    case .refused(let refusal): return tellRefused(refusal)
    case .hoursRefused(let refusal):
      alarm = nil
      note = TimedNote(text: say(BookingHoursRefusalWords(refusal)), isBad: true, since: now)
      reopenSentForm(nil)
      return []
    }
  }

  /// The day is done when every message of it lies in the outbox. What is left over is said when its
  /// number changes, not with every try.
  private mutating func takeReminded(_ written: Int, withoutPhone: Int, left: Int) -> [Effect] {
    if left == 0 { remindedOn = today }
    if written + withoutPhone > 0 || (left > 0 && left != remindersLeft) {
      tell(
        .reminded(written, withoutPhone: withoutPhone, left: left), isBad: withoutPhone + left > 0)
    }
    remindersLeft = left
    return []
  }

  private mutating func tellBooked(_ booking: Booking) -> [Effect] {
    alarm = nil
    closeSentForm()
    tell(.visitBooked(booking.at))
    return reloadBookings()
  }

  /// A visit that became an application's goes on with the hour it had.
  private mutating func takeChanged(_ booking: Booking) -> [Effect] {
    alarm = nil
    closeSentForm()
    guard case .step = bookingScreen?.purpose, booking.subject != nil else {
      if case .moving = bookingScreen?.purpose { stack.removeLast() }
      tell(booking.state == .open ? .visitBooked(booking.at) : .visitEnded)
      return bookingScreen == nil ? openBookings() : reloadBookings()
    }
    tell(.visitTakenOver(booking.at))
    return reloadBookings()
  }

  mutating func tellRefused(_ refusal: BookingRefusal) -> [Effect] {
    alarm = nil
    note = TimedNote(text: say(BookingRefusalWords(refusal)), isBad: true, since: now)
    reopenSentForm(nil)
    return reloadBookings()
  }

  /// The visit of an application is fixed: back to it, with its notice of day, kind and place. The messages about it are due at once when it is near.
  mutating func leaveBooking(_ file: CaseFile) -> [Effect]? {
    guard case .step(let booked, _) = bookingScreen?.purpose, booked.subject.id == file.subject.id
    else { return nil }
    stack.removeLast()
    tell(.recorded(number: number(file.subject)))
    return takeFile(file) + openPaper(of: file, after: booked.subject)
      + [.refreshRows(inbox.rows.map(\.id)), .booking(.remind)]
  }

  /// No family at the desk is left without its day: the intake ends on the calendar
  /// (`pmpk.req.3.2`).
  mutating func openVisit(of file: CaseFile) -> [Effect] {
    guard file.subject.channel == channelOfVisitors,
      let rules = office.rules(for: file.subject),
      let step = rules.lifecycle.usualStep(from: file.subject.stage),
      rules.lifecycle.lines(from: file.subject.stage, step).contains(where: {
        $0.fields.contains { $0.id.isVisit }
      }), office.slotTable(of: file.subject.service) != nil
    else { return [] }
    return openBookings(file.subject.service, .step(file, step))
  }

  // MARK: Hours of the office

  mutating func askBookingHours() -> [Effect] {
    guard let screen = bookingScreen, let table = office.slotTable(of: screen.service) else {
      return []
    }
    let hours = table.booking
    func digits(_ time: ClockTime) -> String { time.description.filter { $0.isNumber } }
    layers.append(
      .form(
        FormLayer(
          .booking(.hours),
          fields: [
            FormField(.dayStart, digits(hours.from)), FormField(.dayEnd, digits(hours.until)),
            FormField(.lunchStart, digits(hours.lunchFrom)),
            FormField(.lunchEnd, digits(hours.lunchUntil)),
            FormField(.visitMinutes, "\(hours.minutes)"), FormField(.rooms, "\(hours.rooms)"),
          ])))
    return []
  }
}

extension FormReading {
  /// What a filled form on the calendar of visits asks for.
  func effects(of form: BookingForm) throws(FormProblem) -> [Effect] {
    switch form {
    case .visit(let service, let start, let means):
      let phone = try words(.phone)
      guard phone.count == 10 else { throw FormProblem(message: .phoneNeeded, field: .phone) }
      let facts = BookingEvent.Booked(
        service: service, at: start, means: means, child: FreeText(try words(.bookedChild)),
        phone: FreeText("+7" + phone))
      return [.booking(.book(facts))]
    case .cancelling(let id): return [.booking(.change(id, .cancel(reason: try words(.words))))]
    case .hours:
      let hours = BookingHours(
        from: try time(.dayStart), until: try time(.dayEnd), lunchFrom: try time(.lunchStart),
        lunchUntil: try time(.lunchEnd), minutes: Int(optional(.visitMinutes)) ?? 0,
        rooms: Int(optional(.rooms)) ?? 0)
      return [.booking(.setHours(hours))]
    }
  }
}
