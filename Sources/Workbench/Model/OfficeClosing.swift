import Cases
import Law

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
  ///   - service: `nil` for an office as a whole, which is closed when none of its services is taken.
  ///   - moment: of the arrival for a visitor who was here in time (`home.req.7.2`).
  func closing(of service: Service?, at moment: Moment) -> OfficeClosing? {
    let asked = service.map { [$0] } ?? office.services
    let closings = asked.map { closing($0, moment) }
    guard closings.allSatisfy({ $0 != nil }) else { return nil }
    return closings.compactMap(\.self).min { ($0.opens ?? moment) < ($1.opens ?? moment) }
  }

  private func closing(_ service: Service, _ moment: Moment) -> OfficeClosing? {
    guard let hours = office.hours(of: service),
      let state = try? hours.state(at: moment, calendar: office.calendar),
      !state.takesApplications
    else { return nil }
    return OfficeClosing(
      state: state, clause: hours.intakeClause,
      opens: try? hours.nextIntake(after: moment, calendar: office.calendar))
  }
}
