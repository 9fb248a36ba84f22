import Cases

/// The three kinds of streams in the log.
enum StreamKind: String {
  case office
  case visit
  case application = "case"
}

/// One stream: a case, a visit, or the office itself (which is number 1).
struct Stream: Hashable {
  let kind: StreamKind
  let number: Int64

  static let office = Stream(kind: .office, number: 1)
  static func visit(_ id: VisitID) -> Stream { Stream(kind: .visit, number: id.number) }
  static func application(_ id: CaseID) -> Stream {
    Stream(kind: .application, number: id.number)
  }

  var description: String { "\(kind.rawValue) \(number)" }
}
