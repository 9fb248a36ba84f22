import Cases
import Law
import Store

/// One invented case of a service that is carried by its table: it takes the usual steps, each with
/// what a careful clerk would record, until its fate or the present is reached.
struct DemoLife {
  let service: Service
  let family: Invention.Family
  let received: Moment
  let clerk: Clerk
  /// Nothing happens after this moment.
  let latest: Moment
  let fate: Fate
  let category: ApplicantCategory?

  enum Fate: CaseIterable {
    case goesOn
    case incomplete
    case heard
    case withdrawn
  }

  func write(with writing: Writing, office: Office) throws {
    guard let rules = RuleBook.newest(service) else { return }
    var life = Course(
      writing: writing, office: office, rules: rules, clerk: clerk, moment: received)
    let place = office.organisation?.place ?? .school
    let isStateCorporation = place == .stateCorporation || place == .stateCorporationDuty
    let channel: Channel =
      isStateCorporation
      ? .stateCorporation : rules.channels.contains(.walkIn) ? .walkIn : .portal
    var subject = try life.register(completed(channel, rules))
    for command in papers(of: subject, rules) { subject = try life.carryOut(command, subject) }
    switch fate {
    case .withdrawn: _ = try life.carryOut(.withdraw(reason: "отбасы сұрады"), subject)
    case .incomplete:
      subject = try life.carryOut(.refuseAcceptance, subject)
      life.advance(minutes: 3)
      _ = try life.carryOut(.deliver(life.delivery(of: subject)), subject)
    case .goesOn, .heard:
      subject = try life.accept(subject)
      if subject.lacksReceipt { subject = try life.giveReceipt(for: subject) }
      if fate == .heard { subject = try life.hear(subject, until: latest) }
      while let next = try life.nextStep(of: subject, until: latest) { subject = next }
    }
  }

  private func completed(_ channel: Channel, _ rules: RuleSet) -> CompletedIntake {
    CompletedIntake(
      service: service, channel: channel, residency: .resident, received: received,
      child: family.child, applicant: family.applicant, knownChild: nil, knownApplicant: nil,
      relation: family.relation, schooling: nil, visit: nil, visitArrivedAt: nil,
      supervisorReason: nil,
      record: DemoRecord(at: received).intake(
        rules, for: family.child, via: channel, category: category))
  }

  /// Consent, what the state systems found, and the papers in hand; of an incomplete set one is
  /// wanting.
  private func papers(of subject: Case, _ rules: RuleSet) -> [CaseCommand] {
    var commands: [CaseCommand] = [
      .answerConsent(ConsentAnswer(isGiven: true, means: .paper))
    ]
    var isWanting = fate == .incomplete
    let details = PaperDetails(
      issuedOn: received.date.adding(days: -1), issuer: "№ 3 емхана", number: "77",
      recommends: true)
    for row in subject.checklist(by: rules).rows where row.law.isCompulsory {
      let isMissing = isWanting
      isWanting = false
      if row.law.rule.registry != nil {
        let outcome: LookUp.Outcome = isMissing ? .notFound : .found
        commands.append(.lookUp(LookUp(document: row.document, outcome: outcome)))
        if !isMissing, !row.details(in: .fromSystem).isEmpty {
          commands.append(
            .mark(PaperMark(document: row.document, state: .fromSystem, details: details)))
        }
      } else if !isMissing,
        let state = row.allowedStates(via: subject.channel).last(where: \.isThere)
      {
        commands.append(
          .mark(PaperMark(document: row.document, state: state, details: details)))
      }
    }
    return commands
  }

  /// The clock and the pen of one case.
  struct Course {
    let writing: Writing
    let office: Office
    let rules: RuleSet
    let clerk: Clerk
    var moment: Moment

    private var author: Author { author(clerk) }
    private var now: Circumstances { now(clerk) }

    private func author(_ clerk: Clerk) -> Author {
      Author(clerk: clerk.id, desk: "1-терезе", moment: moment)
    }

    private func now(_ clerk: Clerk) -> Circumstances {
      Circumstances(
        moment: moment, clerk: clerk, desk: "1-терезе", office: office, rules: rules)
    }

    mutating func advance(minutes: Int) { moment = moment.adding(minutes: minutes) }

    func register(_ completed: CompletedIntake) throws -> Case {
      try writing.with(author).register(completed, now)
    }

    func carryOut(_ command: CaseCommand, _ subject: Case) throws -> Case {
      let hand = DemoHand(office: office, clerk: clerk).taking(command, at: subject.stage)
      return try writing.with(author(hand)).carryOut(command, on: subject, now(hand))
    }

    func accept(_ subject: Case) throws -> Case {
      let record = DemoRecord(at: moment).record(
        subject.line(of: .accept, now)?.fields ?? [], subject, office.calendar)
      return try carryOut(record.isEmpty ? .accept : .advance(.accept, record), subject)
    }

    func giveReceipt(for subject: Case) throws -> Case {
      let copies = office.settings.receiptCopies
      return try carryOut(
        .recordNotice(
          NoticeRecord(
            form: .receipt, copy: 1, copies: copies, outcome: .printed(printer: "терезе-1"))),
        subject)
    }

    func delivery(of subject: Case) -> DeliveryRecord {
      let ways = rules.ways(via: subject.channel, from: subject.stage)
      let way = ways.first?.delivery ?? .paper
      return DeliveryRecord(delivery: way, at: moment)
    }

    /// The usual step of the stage, on the day when it is due to be taken; `nil` when that day has not
    /// come or the step is refused, as it would be at a desk.
    mutating func nextStep(of subject: Case, until latest: Moment) throws -> Case? {
      guard !subject.stage.isFinal, let step = rules.lifecycle.usualStep(from: subject.stage),
        let day = DemoRecord(at: moment).day(of: step, subject, office.calendar)
      else { return nil }
      moment = max(moment.adding(minutes: 4), Moment(day, ClockTime(10, 5)))
      guard moment <= latest else { return nil }
      return try? carryOut(command(step, subject), subject)
    }

    private func command(_ step: Step, _ subject: Case) -> CaseCommand {
      guard step != .deliver else { return .deliver(delivery(of: subject)) }
      let fields = subject.line(of: step, now)?.fields ?? []
      var record = DemoRecord(at: moment).record(fields, subject, office.calendar)
      if let wished = record.moment(.examinationAt),
        let free = try? writing.with(author).earliestSlot(
          of: subject.service, after: wished, until: wished.date.adding(days: 20))
      {
        record[.examinationAt] = .moment(free)
      }
      return .advance(step, record)
    }

    /// A ground is found, and the family is told when it is heard.
    mutating func hear(_ subject: Case, until latest: Moment) throws -> Case {
      moment = moment.adding(minutes: 6)
      let hearing = DemoRecord(at: moment).workingDay(2, office.calendar)
      let record: Record = [
        .ground: .ground(.untrueDocuments),
        .groundFacts: .words("Анықтаманың нөмірі журналда жоқ, сұрау салынды."),
        .hearingAt: .moment(Moment(hearing, ClockTime(10, 0))),
        .hearingPlace: .words("12-кабинет"),
      ]
      return (try? carryOut(.advance(.findGround, record), subject)) ?? subject
    }
  }
}
