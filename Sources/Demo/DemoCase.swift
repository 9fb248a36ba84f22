import Cases
import Law
import Store

/// One invented case: who, when, and how far it has come.
struct DemoCase {
  let family: Invention.Family
  let received: Moment
  let clerk: Clerk
  let fate: Fate
  /// Nothing happens after this moment.
  let latest: Moment

  enum Fate {
    case checking
    case accepted
    case awaitingOrder
    case ordered
    case closed
    case refused
    case notAccepted
    case withdrawn

    /// Young cases are still being checked; old ones are mostly closed, and many wait for the order.
    static func choose(daysAgo: Int, _ dice: inout Dice) -> Fate {
      let roll = dice.below(100)
      if daysAgo <= 2 {
        return roll < 60 ? .checking : roll < 80 ? .awaitingOrder : roll < 90 ? .accepted : .closed
      }
      switch roll {
      case ..<1: return .checking
      case ..<38: return .awaitingOrder
      case ..<42: return .ordered
      case ..<46: return .refused
      case ..<49: return .notAccepted
      case ..<51: return .withdrawn
      default: return .closed
      }
    }
  }

  func write(with writing: Writing, office: Office) throws {
    guard let rules = RuleBook.newest(.home) else { return }
    var clock = Clock(moment: received, latest: latest)
    func now(_ clerk: Clerk) -> Circumstances {
      Circumstances(
        moment: clock.moment, clerk: clerk, desk: "1-терезе", office: office, rules: rules)
    }
    let author = Author(clerk: clerk.id, desk: "1-терезе", moment: clock.moment)
    var subject = try writing.with(author).register(completed, now(clerk))
    for step in steps {
      clock.advance(minutes: step.minutesLater)
      let command = step.command(clock.moment)
      let hand = DemoHand(office: office, clerk: clerk).taking(command, at: subject.stage)
      let author = Author(clerk: hand.id, desk: "1-терезе", moment: clock.moment)
      subject = try writing.with(author).carryOut(command, on: subject, now(hand))
    }
  }

  private struct Clock {
    var moment: Moment
    let latest: Moment

    mutating func advance(minutes: Int) { moment = min(latest, moment.adding(minutes: minutes)) }
  }

  private struct Later {
    let minutesLater: Int
    let command: (Moment) -> CaseCommand
  }

  private func step(_ minutes: Int, _ command: @escaping (Moment) -> CaseCommand) -> Later {
    Later(minutesLater: minutes, command: command)
  }

  private var completed: CompletedIntake {
    CompletedIntake(
      service: .home, channel: .walkIn, residency: .resident, received: received,
      child: family.child, applicant: family.applicant, knownChild: nil, knownApplicant: nil,
      relation: family.relation, schooling: family.schooling, visit: nil, visitArrivedAt: nil,
      supervisorReason: nil)
  }

  private var steps: [Later] {
    let consent = step(0) { _ in .answerConsent(ConsentAnswer(isGiven: true, means: .paper)) }
    let application = step(0) { _ in
      .mark(PaperMark(document: .application, state: .originalTaken))
    }
    switch fate {
    case .checking: return [consent, application]
    case .withdrawn: return [consent, step(60) { _ in .withdraw(reason: "отбасы сұрады") }]
    case .notAccepted:
      let lookUp = step(1) { _ in
        .lookUp(LookUp(document: .medicalCommissionConclusion, outcome: .notFound))
      }
      return [consent, application, lookUp, step(3) { _ in .refuseAcceptance }, delivered(4)]
    case .refused: return [consent, application, conclusion, refusal, delivered(5)]
    case .accepted: return [consent, application, conclusion, step(4) { _ in .accept }]
    case .awaitingOrder:
      return [consent, application, conclusion, step(4) { _ in .accept }, delivered(3)]
    case .ordered:
      return [consent, application, conclusion, step(4) { _ in .accept }, delivered(3), order]
    case .closed:
      return [
        consent, application, conclusion, step(4) { _ in .accept }, delivered(3), order,
        step(60) { moment in .giveNotice(DeliveryRecord(delivery: .paper, at: moment)) },
      ]
    }
  }

  private var conclusion: Later {
    step(2) { moment in
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: .originalTaken,
          details: PaperDetails(
            issuedOn: moment.date.adding(days: -6), issuer: "№ 3 қалалық емхана",
            recommends: true)))
    }
  }

  private var refusal: Later {
    step(5) { _ in
      .refuse(
        StatedGround(
          ground: .untrueDocuments,
          facts: "Қорытындының нөмірі комиссияның журналында жоқ, емханаға сұрау салынды."))
    }
  }

  private var order: Later {
    step(1_500) { moment in
      .recordOrder(
        OrderRecord(
          number: FreeText("\(30 + moment.date.dayNumber % 60)-ү"), date: moment.date,
          visit: "дүйсенбі күні сағат 09:00-де"))
    }
  }

  private func delivered(_ minutes: Int) -> Later {
    step(minutes) { moment in .deliver(DeliveryRecord(delivery: .paper, at: moment)) }
  }
}
