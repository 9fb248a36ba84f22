import Cases
import Law
import Letters
import Screen

/// The lines of an explanation.
struct WhyText {
  private let model: Model

  init(_ model: Model) { self.model = model }

  private var width: Int { max(30, min(model.size.width - 4, 100)) }
  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  func lines(_ subject: WhySubject) -> [[Run]] {
    switch subject {
    case .clause(let id): clause(id)
    case .article(let article): wrapped(article.kazakh, .clause) + [[Run("")]] + notEmbedded
    case .figure(let line, let ids, let articles): figure(line, ids, articles)
    case .term(let term, let due, let registration): count(term, due, registration)
    case .complaintTerm(let deadline): count(deadline)
    case .answer(let inquiry, let file): WindowText(model).lines(inquiry, file)
    }
  }

  /// What it counts, then the clauses word for word.
  private func figure(
    _ line: BoardLine, _ ids: [ClauseID], _ articles: [CodeArticle]
  ) -> [[Run]] {
    var lines = say(FigureWords(line)).wrapped(cells: width).map { [Run("  " + $0)] }
    for id in ids { lines += [[Run("")]] + clause(id) }
    for article in articles { lines += [[Run("")]] + wrapped(article.kazakh, .clause) }
    return lines
  }

  /// The words of the act, then where they stand and in which edition.
  private func clause(_ id: ClauseID) -> [[Run]] {
    guard let clause = ClauseLibrary.clause(id) else { return [[Run("  \(id)")]] }
    let text = clause.text.isEmpty ? clause.title ?? "" : "«\(clause.text)»"
    return text.wrapped(cells: width).map { [Run("  " + $0, .clause)] } + [
      [Run("")]
    ]
      + wrapped(
        "\(clause.id) · \(clause.act.order) бұйрық, \(clause.act.edition) редакциясы", .text)
      + clause.place.wrapped(cells: width).map { [Run("  " + $0, .muted)] } + source(clause)
  }

  private func source(_ clause: Clause) -> [[Run]] {
    let act = clause.act
    return wrapped(
      "\(act.date.dotted) \(act.order) (\(act.registered)); \(act.editionDate.dotted) \(act.edition)",
      .muted)
  }

  private func wrapped(_ text: String, _ role: Role) -> [[Run]] {
    text.wrapped(cells: width).map { [Run("  " + $0, role)] }
  }

  private var notEmbedded: [[Run]] { [[Run("  \(say(FrameWords.articleNotEmbedded))", .muted)]] }

  // MARK: The count

  private func count(_ term: Term, _ due: Due, _ registration: Registration?) -> [[Run]] {
    var lines: [[Run]] = []
    for id in term.clauses { lines += clause(id) }
    lines += term.articles.flatMap { wrapped($0.kazakh, .muted) }
    lines += [[Run("")], heading]
    lines += (registration?.days ?? []).map { day($0, due) }
    lines += due.trace.map { day($0, due) }
    return lines + [[Run("")], sum(due)] + readings(due)
  }

  private func count(_ deadline: ComplaintDeadline) -> [[Run]] {
    var lines: [[Run]] = []
    for id in deadline.term.clauses { lines += clause(id) }
    lines += wrapped(deadline.term.article.kazakh, .clause) + [[Run("")], heading]
    lines += deadline.due.trace.map { day($0, deadline.due) }
    return lines + [[Run("")], sum(deadline.due)] + readings(deadline.due)
  }

  private var heading: [Run] {
    [
      Run(
        "  " + say(TraceWords.day).padded(cells: 11) + say(TraceWords.count).padded(cells: 12)
          + say(TraceWords.cause), .heading)
    ]
  }

  private func day(_ day: TermDay, _ due: Due) -> [Run] {
    let weekday = say(WeekdayWords(day.date.weekday, isLong: false))
    let date = "  \(weekday) \(day.date.dottedShort)".padded(cells: 13)
    let ordinal =
      day.ordinal.map { say(TraceWords.ordinal($0)) }
      ?? (day.why == .dayOfReceipt ? say(TraceWords.registered) : "—")
    let isLast = day.date == due.date
    var cause = say(TraceCauseWords(day))
    if day.date == model.today { cause += " · \(say(TraceWords.today))" }
    if isLast { cause += " · \(say(TraceWords.lastDay))" }
    if day.day.certainty == .estimated { cause += " · \(say(TraceWords.estimated))" }
    let role: Role =
      day.date == model.today ? .today : isLast ? .heading : day.isCounted ? .text : .dayOff
    return [Run(date, role), Run(ordinal.padded(cells: 12), role), Run(cause, role)]
  }

  /// The sum that lets the count check itself.
  private func sum(_ due: Due) -> [Run] {
    let counted = due.trace.count(where: \.isCounted)
    return [
      Run(
        "  "
          + say(TraceWords.sum(all: due.trace.count, counted: counted, certainty: due.certainty)),
        due.certainty == .estimated ? .warning : .text)
    ]
  }

  /// The readings that had a say in the date, in the words of the value that the office has chosen.
  private func readings(_ due: Due) -> [[Run]] {
    due.policies.flatMap { id in
      let words = say(PolicyReading(id, model.office.policies))
      let articles = Policy.all.first { $0.id == id }?.articles.map(\.kazakh) ?? []
      return wrapped(([words] + articles).joined(separator: " "), .muted)
    }
  }
}
