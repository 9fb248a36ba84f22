import Cases
import Law
import Letters

/// The terms that stand on papers, from the one function that counts them.
struct PaperTerm {
  private let source: NoticeSource
  private let place: Place

  init(_ source: NoticeSource, at place: Place) {
    self.source = source
    self.place = place
  }

  /// Until when the service is given. The PMPK has a day for the examination alone (`pmpk.req.3.1`);
  /// where the term of a service is the length of its course, its bounds stand there in the words of
  /// the clause (`rehab.req.3.1`).
  var ofService: BlankValue? {
    if let result { return .date(result) }
    if let examined = due(.examination) {
      return .text("тексеру \(KazakhDate.full(examined, .from)) кешіктірілмей")
    }
    guard let shortest = days(.shortestCourse), let longest = days(.longestCourse) else {
      return nil
    }
    return .text("\(shortest) күнтізбелік күннен \(longest) күнтізбелік күнге дейін")
  }

  /// When the result is given: by the end of the term, where the order has one for the result, and else
  /// as it says of the result itself. No clause sets a term for the conclusion of the PMPK.
  var resultRule: String? {
    if result != nil { return "Нәтижесі көрсетілген мерзімнен кешіктірілмей беріледі." }
    if due(.examination) != nil {
      return "Қорытындыны беру мерзімі белгіленбеген: ол дайын болғанда беріледі."
    }
    guard let cabinet = length(.certificateToCabinet) else { return nil }
    guard source.subject.channel == .walkIn else {
      return "Анықтама курс аяқталғаннан кейін \(cabinet.slug.count) жұмыс күні ішінде жіберіледі."
    }
    return "Анықтама курс аяқталған күні беріледі."
  }

  private var result: CivilDate? { due(.result) ?? due(.automaticResult) }

  private func due(_ id: TermID) -> CivilDate? {
    runs.first { $0.term.id == id }?.due.date
  }

  /// The last day and the last minute of the result (`preschool.rule.22.p9.2`, `camp.rule.7`).
  var resultEnd: Moment? {
    runs.first { $0.term.id == .result }.map { Moment($0.due.date, $0.closing) }
  }

  /// The last day on which a family answers the offer that it has (`preschool.rule.15.p3.2`).
  var answerEnd: CivilDate? { runs.last { $0.term.id == .offerAnswer }?.due.date }

  /// What follows when a family does not say that it is still interested: after the first notice another
  /// one, after the second and after the one that repeats an offer the archive
  /// (`preschool.rule.15.p2.3`, `preschool.rule.15.p2.4`, `preschool.rule.15.p3.6`).
  var silence: String? {
    if let last = running(.interestWait) ?? running(.repeatWait) {
      return
        "Жауабыңызды \(KazakhDate.full(last, .from)) кешіктірмей беріңіз. Жауап келмесе, өтініш "
        + "архивке жіберіледі."
    }
    guard let next = running(.secondInterestNotice) else { return nil }
    return "Жауап келмесе, хабарлама \(KazakhDate.full(next, .on)) қайта жіберіледі. Оған да жауап "
      + "келмесе, өтініш архивке жіберіледі."
  }

  private func running(_ id: TermID) -> CivilDate? {
    runs.last { $0.term.id == id && $0.endedAt == nil }?.due.date
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
