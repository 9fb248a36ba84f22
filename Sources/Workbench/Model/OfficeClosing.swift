import Cases
import Law
import Screen

/// The office takes no applications now: why, by which clause, and from when on again.
struct OfficeClosing: Equatable, Sendable {
  let state: OfficeState
  let clause: ClauseID
  /// `nil` where the calendar ends before the next intake.
  let opens: Moment?
}

extension Model {
  /// Why a service is not taken at a moment; `nil` while it is.
  ///
  /// - Parameters:
  ///   - service: `nil` for a visitor who has not said it: closed when no service is taken.
  ///   - moment: of the arrival for a visitor who was here in time (`home.req.7.2`).
  func closing(of service: Service?, at moment: Moment) -> OfficeClosing? {
    if let service { return closing(service, moment) }
    let closed = closings(at: moment)
    return closed.count == servicesWithHours.count ? closed.first?.closing : nil
  }

  /// The services that are not taken at a moment, the one that opens first in front.
  func closings(at moment: Moment) -> [(service: Service, closing: OfficeClosing)] {
    servicesWithHours.compactMap { service in closing(service, moment).map { (service, $0) } }
      .sorted { ($0.closing.opens ?? .distant) < ($1.closing.opens ?? .distant) }
  }

  var servicesWithHours: [Service] { office.services.filter { office.hours(of: $0) != nil } }

  private func closing(_ service: Service, _ moment: Moment) -> OfficeClosing? {
    guard let hours = office.hours(of: service),
      let state = try? hours.state(at: moment, calendar: office.calendar),
      !state.takesApplications
    else { return nil }
    return OfficeClosing(
      state: state, clause: hours.clause(closing: state),
      opens: try? hours.nextIntake(after: moment, calendar: office.calendar))
  }
}

extension Model {
  /// That no results are given out now (`home.req.7.2` and its like). Whoever was here in time
  /// still gets the paper.
  func handOutClosing(_ subject: Case) -> OfficeClosing? {
    closing(of: subject.service, at: served?.arrivedAt ?? now)
  }

  /// The same as a warning above what is to be given.
  func handOutWarning(_ subject: Case) -> [Block] {
    handOutClosing(subject).map { [closingBlock(say(HandOutClosedWords($0)))] } ?? []
  }

  /// On a short screen one line: visitors and papers go before the whole sentence, which F1 has.
  func closingBlock(_ text: String) -> Block {
    let run = Run(text, .warning)
    return size.isShort ? .line([run]) : .paragraph([run], indent: 0)
  }
}

extension Moment {
  /// Later than every day of the calendar.
  fileprivate static let distant = Moment(milliseconds: .max)
}
