import Cases
import Law

/// What an invented clerk records with a step.
struct DemoRecord {
  private let moment: Moment

  init(at moment: Moment) { self.moment = moment }

  /// What the service asks for at registration.
  func intake(
    _ rules: RuleSet, for child: PersonFacts, via channel: Channel, category: ApplicantCategory?
  ) -> Record {
    let isAtStateCorporation = channel == .stateCorporation
    let fields = rules.lifecycle.lines(from: nil, .register).last { line in
      (isAtStateCorporation || !line.guards.contains(.atStateCorporation))
        && !line.guards.contains(channel == .walkIn ? .notByVisitor : .byVisitor)
        && !line.guards.contains(.proactively)
        && !line.guards.contains(.throughStateCorporation)
    }?.fields
    var record: Record = [:]
    for field in fields ?? [] where field.need == .required || field.id == .category {
      record[field.id] = field.id == .category ? category.map { .category($0) } : value(field.id)
    }
    if record[.childBirth] != nil { record[.childBirth] = child.birthDate.map { .date($0) } }
    return record
  }

  func record(_ fields: [StepField], _ subject: Case, _ calendar: WorkingCalendar) -> Record {
    fields.reduce(into: [:]) { record, field in
      guard field.isRequired(in: record) else { return }
      record[field.id] = known(field.id, subject, calendar) ?? value(field.id)
    }
  }

  /// Days that follow from the case.
  private func known(
    _ field: FieldID, _ subject: Case, _ calendar: WorkingCalendar
  ) -> FieldValue? {
    switch field.kind {
    case .moment where field == .examinationAt:
      .moment(Moment(workingDay(6, calendar), ClockTime(11, 0)))
    case .date where field == .courseStart:
      subject.record[.courseStart] ?? .date(workingDay(3, calendar))
    case .date where field == .courseEnd:
      subject.record[.courseEnd] ?? .date(workingDay(3, calendar).adding(days: 119))
    case .date, .moment, .words, .longText, .number, .yesNo, .choice, .ground, .document,
      .category, .language:
      nil
    }
  }

  private func value(_ field: FieldID) -> FieldValue? {
    if let value = Self.values[field] { return value }
    switch field.kind {
    case .date: return .date(field.isPast ? moment.date : moment.date.adding(days: 200))
    case .moment: return .moment(moment)
    case .words, .longText: return .words("—")
    case .number(let bounds): return .number(bounds.lowerBound)
    case .yesNo: return .answer(false)
    case .choice(let choices): return choices.first.map { .choice($0) }
    case .language: return .language(.kazakh)
    case .ground, .document, .category: return nil
    }
  }

  private static let values: [FieldID: FieldValue] = [
    .conclusion: .words("Сөйлеу тілінің жалпы дамымауы"),
    .programme: .words("жалпы білім беретін оқу бағдарламасы"),
    .educationServices: .words("логопед, аптасына 2 сабақ"),
    .medicalServices: .words("невропатолог бақылауы"), .socialServices: .words("қажет емес"),
    .head: .words("Жақсыбаева Р. Т."), .specialists: .words("логопед, психолог, дефектолог"),
    .assessment: .words("дағдылары қалыптасты"),
    .recommendations: .words("үйде күн тәртібін сақтау, суретті кестемен жұмыс"),
    .campName: .words("«Балдәурен» лагері"), .hearingPlace: .words("12-кабинет"),
    .hearingBody: .words("ұйым"), .hearingOfficial: .words("Жақсыбаева Р. Т."),
    .hearingSecretary: .words("Бекова Г. С."), .hearingParticipants: .words("анасы"),
    .hearingMatter: .words("қызметтен бас тарту"), .hearingSaid: .words("келіспейді"),
    .attendance: .choice(.waived), .preschool1: .words("«Айгөлек» бөбекжайы"),
    .referralNumber: .words("15"), .endKind: .choice(.completed), .reason: .words("—"),
    .childVaccinated: .answer(true),
  ]

  /// The day on which the step is taken: at once, unless a fixed day has to come first.
  func day(of step: Step, _ subject: Case, _ calendar: WorkingCalendar) -> CivilDate? {
    let next = workingDay(1, calendar)
    if step == .examine { return subject.record.date(.examinationAt) }
    if step == .holdHearing { return subject.record.date(.hearingAt) }
    if step == .startCourse { return subject.record.date(.courseStart) }
    if step == .endCourse { return subject.record.date(.courseEnd) }
    if step == .fixDate || step == .planCourse { return moment.date }
    return next
  }

  /// The working day so many of them behind the moment.
  func workingDay(_ count: Int, _ calendar: WorkingCalendar) -> CivilDate {
    (try? TermCount(calendar: calendar).due(.workingDays(count), after: moment.date).date)
      ?? moment.date.adding(days: count)
  }
}
