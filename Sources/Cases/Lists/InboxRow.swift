import Law

/// One line of the inbox: plain values that the store keeps ready and the screen draws.
package struct InboxRow: Equatable, Sendable {
  package let id: CaseID
  package let number: ApplicationNumber
  package let service: Service
  package let channel: Channel
  package let child: String
  package let applicant: String
  package let stage: Stage
  package let due: DueState
  package let holder: ClerkID
  /// The version the row was made from; a later one means that another desk has worked.
  package let version: Int
  /// The result did not reach the family when it was last tried.
  package let isUndelivered: Bool
  /// The State Corporation has the papers, and the family no receipt for them.
  package let lacksReceipt: Bool

  package init(
    id: CaseID, number: ApplicationNumber, service: Service, channel: Channel, child: String,
    applicant: String, stage: Stage, due: DueState, holder: ClerkID, version: Int,
    isUndelivered: Bool = false, lacksReceipt: Bool = false
  ) {
    self.id = id
    self.number = number
    self.service = service
    self.channel = channel
    self.child = child
    self.applicant = applicant
    self.stage = stage
    self.due = due
    self.holder = holder
    self.version = version
    self.isUndelivered = isUndelivered
    self.lacksReceipt = lacksReceipt
  }

  /// The place in the inbox: most urgent first, then the older.
  package var key: InboxKey { InboxKey(rank: due.rank, id: id.number) }
}

/// A place in the order of the inbox. Lists page by it, never by counting.
package struct InboxKey: Equatable, Comparable, Sendable {
  package let rank: Int64
  package let id: Int64

  package init(rank: Int64, id: Int64) {
    self.rank = rank
    self.id = id
  }

  package static let first = InboxKey(rank: .min, id: .min)
  package static let last = InboxKey(rank: .max, id: .max)

  package static func < (left: InboxKey, right: InboxKey) -> Bool {
    (left.rank, left.id) < (right.rank, right.id)
  }
}

extension DueState {
  /// Minutes since 1970 of the last minute in time; states without a date stand behind all dates.
  package var rank: Int64 {
    switch self {
    case .due(let date, let closes): Int64(date.dayNumber) * 1_440 + Int64(closes.minutes)
    case .uncounted: Self.ranksWithoutDate
    case .unknown: Self.ranksWithoutDate + 1
    case .none: Self.ranksWithoutDate + 2
    }
  }

  /// The state that a rank was made from.
  package init(rank: Int64) {
    switch rank {
    case Self.ranksWithoutDate: self = .uncounted
    case Self.ranksWithoutDate + 1: self = .unknown
    case (Self.ranksWithoutDate + 2)...: self = .none
    default:
      self = .due(
        CivilDate(dayNumber: Int(rank / 1_440)), closes: ClockTime(minutes: Int(rank % 1_440)))
    }
  }

  /// Beyond any date the calendar can name.
  package static let ranksWithoutDate: Int64 = 1 << 40
}

/// The filters of the inbox.
package enum InboxFilter: String, CaseIterable, Sendable, Codable {
  case mine
  /// What lies with the head to be signed, whoever holds the case.
  case toSign = "to-sign"
  case today
  case soon
  case overdue
  /// Nothing for the desk to do until the family or the head acts.
  case waiting
  case all

  /// The filters that a role works with.
  package static func all(for role: StaffRole) -> [InboxFilter] {
    allCases.filter { $0 != .toSign || Permission.signs(role) }
  }
}

/// One hit of a search, over open and closed cases alike.
package struct SearchHit: Equatable, Sendable {
  package let row: InboxRow
  package let child: Digits
  package let applicant: Digits
  package let registered: CivilDate

  package init(row: InboxRow, child: Digits, applicant: Digits, registered: CivilDate) {
    self.row = row
    self.child = child
    self.applicant = applicant
    self.registered = registered
  }

  /// The numbers under which a person is found.
  package struct Digits: Equatable, Sendable {
    package let iin: String?
    package let phone: String?

    package init(iin: String?, phone: String?) {
      self.iin = iin
      self.phone = phone
    }
  }
}

/// A known person offered during intake.
package struct PersonHit: Equatable, Sendable {
  package let person: Person
  /// The latest application the person is in.
  package let number: ApplicationNumber?

  package init(person: Person, number: ApplicationNumber?) {
    self.person = person
    self.number = number
  }
}
