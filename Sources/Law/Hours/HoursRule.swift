/// When an office works and when it takes applications, as the clauses set it.
package struct HoursRule: Equatable, Sendable {
  package let clause: ClauseID
  package let open: ClockTime
  package let close: ClockTime
  package let lunch: LunchBreak?
  /// Intake and handing out, where they have hours of their own.
  package let intake: IntakeHours?
  /// Saturday hours of duty sections; `nil` when the week alone decides.
  package let saturday: (open: ClockTime, close: ClockTime)?
  /// The office's own schedule, not the hours that the clause names.
  package let isOwn: Bool

  package struct LunchBreak: Equatable, Sendable {
    package let from: ClockTime
    package let until: ClockTime
  }

  package struct IntakeHours: Equatable, Sendable {
    package let clause: ClauseID
    package let open: ClockTime
    package let close: ClockTime
  }

  package init(
    clause: ClauseID, open: ClockTime, close: ClockTime, lunch: LunchBreak? = nil,
    intake: IntakeHours? = nil, saturday: (open: ClockTime, close: ClockTime)? = nil,
    isOwn: Bool = false
  ) {
    self.clause = clause
    self.open = open
    self.close = close
    self.lunch = lunch
    self.intake = intake
    self.saturday = saturday
    self.isOwn = isOwn
  }

  /// The clause that closes the intake: its own hours where they exist, else the office's.
  package var intakeClause: ClauseID { intake?.clause ?? clause }

  /// The clause by which no application is taken in a state: that of the intake while the office works,
  /// that of the office's own hours while nobody is there.
  package func clause(closing state: OfficeState) -> ClauseID {
    state.staffIsThere ? intakeClause : clause
  }

  /// When the office closes on a day on which it works: a duty section earlier on a Saturday.
  package func closing(on date: CivilDate) -> ClockTime {
    date.weekday == .saturday ? saturday?.close ?? close : close
  }

  package static func == (left: HoursRule, right: HoursRule) -> Bool {
    left.clause == right.clause && left.open == right.open && left.close == right.close
      && left.lunch == right.lunch && left.intake == right.intake
      && left.saturday?.open == right.saturday?.open
      && left.saturday?.close == right.saturday?.close && left.isOwn == right.isOwn
  }
}
