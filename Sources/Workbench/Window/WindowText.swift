import Cases
import Law
import Letters
import Screen

/// What may be read out to whoever asks about a case, with no name and no restricted datum in it.
struct WindowText {
  private let model: Model

  init(_ model: Model) { self.model = model }

  private var width: Int { max(30, min(model.size.width - 4, 100)) }
  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  func lines(_ inquiry: Inquiry, _ file: CaseFile) -> [[Run]] {
    let told = inquiry.isTold ? state(file) : nothing
    return told + terms(file.subject) + contacts(file.subject.service)
  }

  private func fact(_ label: String, _ value: String, _ role: Role = .text) -> [[Run]] {
    "\(label): \(value)".wrapped(cells: width, indent: 2).map { [Run("  " + $0, role)] }
  }

  // MARK: The case

  private func state(_ file: CaseFile) -> [[Run]] {
    let subject = file.subject
    var lines = fact(say(FrameWords.number), subject.number.description, .heading)
    lines += fact(say(FrameWords.service), say(ServiceWords(subject.service)))
    lines += fact(say(WindowWords.registered), subject.facts.registered.dotted)
    lines += fact(say(FrameWords.stage), say(StageWords(subject.stage)), .accent)
    lines += fact(say(WindowWords.nextDate), nextDate(subject), .accent)
    for place in file.history.surroundings.places { lines += self.place(place) }
    lines.append([Run("")])
    return lines
  }

  /// What a family in a preschool queue asks first (`preschool.rule.3.9`).
  private func place(_ place: PlaceInQueue) -> [[Run]] {
    fact(
      PlaceText(model).queue(place.key),
      say(QueueWords.placeOf(place.place.number, place.count)), .accent)
  }

  private func nextDate(_ subject: Case) -> String {
    guard let rules = model.office.rules(for: subject) else { return say(DueWords.uncounted) }
    let state = subject.dueState(rules, calendar: model.office.calendar, place: model.place)
    let wording = say(
      DueWording(state, now: model.now, calendar: model.office.calendar))
    return state.date.map { "\($0.dotted) (\(wording))" } ?? wording
  }

  /// A third person hears nothing of the case, and where the consent is given.
  private var nothing: [[Run]] {
    say(WindowWords.notToThirdPersons).wrapped(cells: width).map { [Run("  " + $0, .warning)] }
      + [[Run("")]]
  }

  // MARK: The service

  private func terms(_ subject: Case) -> [[Run]] {
    guard let rules = model.office.rules(for: subject) else { return [] }
    guard rules.isLoaded else {
      return fact(say(UnknownWords.title), say(UnknownWords.parts(rules.unknown)), .unknown)
        + [[Run("")]]
    }
    var lines: [[Run]] = [[Run("  " + say(WindowWords.terms), .heading)]]
    for term in rules.terms(via: subject.channel) where term.start == .registration {
      let length = say(TermLengthWords(term.length))
      lines += fact(say(TermWords(term.id)), "\(length) (\(term.clauses.first?.text ?? ""))")
    }
    if let hours = rules.hours(at: model.place) {
      lines += fact(say(WindowWords.hours), text(hours))
    }
    if let fee = rules.fee {
      lines += fact(say(WindowWords.fee), "\(say(WindowWords.free)) (\(fee.text))")
    }
    lines.append([Run("")])
    return lines
  }

  private func text(_ hours: HoursRule) -> String {
    let intake = hours.intake.map { ", \(say(WindowWords.intake)) \($0.open)–\($0.close)" } ?? ""
    let own = hours.isOwn ? ", \(say(WindowWords.ownSchedule))" : ""
    return "\(hours.open)–\(hours.close)\(intake) (\(hours.clause.text)\(own))"
  }

  private func contacts(_ service: Service) -> [[Run]] {
    var lines: [[Run]] = [[Run("  " + say(WindowWords.contacts), .heading)]]
    if let office = model.office.organisation {
      let parts = [office.name, office.phone, office.address]
      lines += parts.filter { !$0.isEmpty }.joined(separator: " · ")
        .wrapped(cells: width).map { [Run("  " + $0)] }
      if !office.site.isEmpty {
        let clause = ContactClauses.of(service)?.site.map { " (\($0.text))" } ?? ""
        lines += fact(say(SetUpWords(.site)), office.site + clause)
      }
    }
    guard let clauses = ContactClauses.of(service) else { return lines }
    lines += fact(say(WindowWords.centre), ContactClauses.numbers, .accent)
    for id in [clauses.centre] + clauses.ways + [clauses.thirdPersons].compactMap(\.self) {
      guard let text = ClauseLibrary.clause(id)?.text, !text.isEmpty else { continue }
      lines += "«\(text)» \(id)".wrapped(cells: width).map { [Run("  " + $0, .clause)] }
    }
    return lines
  }
}
