import Cases

/// The kinds of streams in the log.
enum StreamKind: String {
  case office
  case visit
  case application = "case"
  case complaint
  /// A file of stage records for the monitoring system.
  case monitoring
  /// An application taken from the portal.
  case portal
  /// A free place of a preschool.
  case vacancy
  /// Verdicts on two records that may be one person.
  case twins
  /// A visit booked before there is an application.
  case booking
  /// A message that confirms a visit.
  case reminder
  /// A question about a case.
  case inquiry
  /// A state system that does not work.
  case outage
}

/// One stream: a case, a visit, a complaint, or the office itself (which is number 1).
struct Stream: Hashable {
  let kind: StreamKind
  let number: Int64

  static let office = Stream(kind: .office, number: 1)
  static func visit(_ id: VisitID) -> Stream { Stream(kind: .visit, number: id.number) }
  static func application(_ id: CaseID) -> Stream {
    Stream(kind: .application, number: id.number)
  }
  static func complaint(_ id: ComplaintID) -> Stream {
    Stream(kind: .complaint, number: id.number)
  }

  static func monitoring(_ id: MonitoringBatchID) -> Stream {
    Stream(kind: .monitoring, number: id.number)
  }
  static func vacancy(_ id: FreePlaceID) -> Stream { Stream(kind: .vacancy, number: id.number) }
  static func twins(_ id: TwinsID) -> Stream { Stream(kind: .twins, number: id.number) }
  static func booking(_ id: BookingID) -> Stream { Stream(kind: .booking, number: id.number) }
  static func reminder(_ id: ReminderID) -> Stream { Stream(kind: .reminder, number: id.number) }
  static func inquiry(_ number: Int64) -> Stream { Stream(kind: .inquiry, number: number) }
  static func outage(_ id: OutageID) -> Stream { Stream(kind: .outage, number: id.number) }
  static func portal(_ number: Int64) -> Stream { Stream(kind: .portal, number: number) }

  var description: String { "\(kind.rawValue) \(number)" }
}
