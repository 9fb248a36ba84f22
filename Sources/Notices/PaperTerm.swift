import Cases
import Law

/// The terms that stand on papers, from the one function that counts them.
struct PaperTerm {
  private let source: NoticeSource
  private let place: Place

  init(_ source: NoticeSource, at place: Place) {
    self.source = source
    self.place = place
  }

  /// Until when the service is given. Where the term of a service is the length of its course, its
  /// bounds stand there in the words of the clause (`rehab.req.3.1`).
  var ofService: BlankValue? {
    let ends: [TermID] = [.result, .examination, .automaticResult]
    for id in ends {
      if let run = runs.first(where: { $0.term.id == id }) { return .date(run.due.date) }
    }
    guard let shortest = days(.shortestCourse), let longest = days(.longestCourse) else {
      return nil
    }
    return .text("\(shortest) күнтізбелік күннен \(longest) күнтізбелік күнге дейін")
  }

  /// The last day of a referral, an extension included (`preschool.rule.22.p3`,
  /// `preschool.rule.25.2`).
  var referralEnd: CivilDate? {
    runs.last { $0.term.id == .referralExtension || $0.term.id == .referral }?.due.date
  }

  /// How long the family may object to a preliminary decision.
  var objection: String? {
    guard case .workingDays(let days) = length(.objection) else { return nil }
    return "\(days) жұмыс күні"
  }

  private var runs: [TermRun] {
    (try? source.subject.allTerms(source.rules, calendar: source.office.calendar, place: place))
      ?? []
  }

  private func length(_ id: TermID) -> TermLength? {
    source.rules.terms.first { $0.id == id }?.length
  }

  private func days(_ id: TermID) -> Int? {
    guard case .calendarDays(let days) = length(id) else { return nil }
    return days
  }
}
