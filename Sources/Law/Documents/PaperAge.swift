/// The day against which the age of a paper is measured.
package enum AgeDay: String, CaseIterable, Sendable, Codable {
  case filing = "filing-date"
  case documentsReceived = "documents-received-date"
  case contract = "contract-date"
}

/// How old a paper may be, and on which day.
package struct PaperAge: Equatable, Sendable {
  package let length: TermLength
  package let measuredOn: AgeDay

  package init(length: TermLength, measuredOn: AgeDay) {
    self.length = length
    self.measuredOn = measuredOn
  }

  /// The last day on which the paper holds: so long after the day of issue. It is not moved from a
  /// day off, for nothing has to be done on it.
  package func lastDay(issued: CivilDate) -> CivilDate {
    switch length {
    case .months(let months): issued.adding(months: months)
    case .workingDays(let days), .calendarDays(let days): issued.adding(days: days)
    case .hours, .minutes: issued
    }
  }

  /// Whether the paper holds on the day; one issued after it proves nothing on it.
  package func isFresh(issued: CivilDate, on day: CivilDate) -> Bool {
    issued <= day && day <= lastDay(issued: issued)
  }
}
