import Law

/// Which papers a case gives, by the table of its service.
package struct CasePapers: Sendable {
  private let subject: Case
  private let rules: RuleSet
  private let facts: SelectingFacts

  package init(_ subject: Case, rules: RuleSet, at place: Place) {
    self.subject = subject
    self.rules = rules
    facts = SelectingFacts(subject: subject, place: place, settings: rules.settings)
  }

  /// The paper that the stage of the case calls for. A case that is over gives the last one again;
  /// one that ended without a result gives none.
  package var expected: FormID? {
    if let form = given(at: subject.stage) { return form }
    guard subject.stage.isFinal, !subject.stage.endsWithoutResult else { return nil }
    return reached.lazy.compactMap { given(at: $0) }.first
  }

  /// The paper that the last step gives by itself; `nil` where a hand-over brings it, or none is due.
  package var givenByLastStep: FormID? {
    guard let entry = subject.stages.last, handOver == nil else { return nil }
    return rule(givenAt: entry.stage).flatMap { $0.after.contains(entry.step) ? $0.form : nil }
  }

  /// The step that says that the family has the paper of the stage; `nil` where the life of the case
  /// goes on without one.
  package var handOver: Step? {
    [Step.deliver, .giveNotice].first { step in
      rules.lifecycle.lines(from: subject.stage, step).contains { line in
        line.guards.allSatisfy { !$0.selects || facts.hold($0, subject.record) }
      }
    }
  }

  /// Every paper that can be given now: that of the stage, those of the stages before it, the latest
  /// first, then what somebody may ask for at this stage.
  package var all: [FormID] {
    guard !subject.stage.endsWithoutResult else { return [] }
    var forms = (reached.compactMap { given(at: $0) })
    let onRequest: Set<PaperRule.Use> = [.offered, .toSign]
    forms += rules.papers.filter {
      onRequest.contains($0.use) && $0.stages.contains(subject.stage) && holds($0)
    }.map(\.form)
    var seen: Set<FormID> = []
    return forms.filter { seen.insert($0).inserted }
  }

  /// The line of the table for a form that the case has come to; `nil` where it has not, or another
  /// kind of office gives it.
  package func rule(of form: FormID) -> PaperRule? {
    let stages = Set(subject.stages.map(\.stage))
    return rules.papers.last {
      $0.form == form && !$0.stages.isDisjoint(with: stages) && holds($0)
    }
  }

  /// The step with which the case last came to a paper.
  package func entry(of rule: PaperRule) -> Case.StageEntry? {
    subject.stages.last { rule.stages.contains($0.stage) }
  }

  /// Everything that was recorded up to the stage of a paper: what came later belongs to other ones.
  package func record(of rule: PaperRule) -> Record {
    let last = subject.stages.lastIndex { rule.stages.contains($0.stage) } ?? 0
    return subject.record(through: last)
  }

  /// Whether the service's table makes a fact compulsory wherever it asks for it. What it leaves open
  /// may stay empty on paper.
  package func isCompulsory(_ field: FieldID) -> Bool {
    let asked = rules.lifecycle.transitions.flatMap(\.fields).filter { $0.id == field }
    return !asked.isEmpty && asked.allSatisfy { !$0.mayStayEmpty }
  }

  private var reached: [Stage] { subject.stages.map(\.stage).reversed() }

  private func given(at stage: Stage) -> FormID? { rule(givenAt: stage)?.form }

  private func rule(givenAt stage: Stage) -> PaperRule? {
    rules.papers.first { $0.use == .given && $0.stages.contains(stage) && holds($0) }
  }

  private func holds(_ rule: PaperRule) -> Bool {
    guard rule.guards.allSatisfy({ facts.hold($0, subject.record) }) else { return false }
    guard let answer = rule.answer else { return true }
    return subject.record.choice(answer.field).map(answer.choices.contains) ?? false
  }
}

extension StepField {
  fileprivate var mayStayEmpty: Bool {
    switch need {
    case .optional, .asked: true
    case .required, .when, .withCategory, .answered, .ground: false
    }
  }
}

extension Stage {
  /// Whether the case is over and nothing was decided for or against the family.
  fileprivate var endsWithoutResult: Bool {
    switch self {
    case .withdrawn, .closedWithoutReply, .archived: true
    case .checking, .accepted, .refused, .notAccepted, .awaitingOrder, .ordered, .closed,
      .offeredService, .toSchedule, .scheduled, .examined, .conclusionToSign, .concluded,
      .preliminaryRefusal,
      .hearingHeld, .toPlan, .coursePlanned, .courseRunning, .coursePaused, .courseEnded,
      .courseBrokenOff, .certificateToSign, .certificateSigned, .acceptedAtStateCorporation,
      .withCourier, .withProvider, .complete, .lateGround, .voucherReady,
      .resultAtStateCorporation, .returnedToProvider, .issued, .queued, .offered, .suspended,
      .askedAgain, .referred, .contractSent, .admitted, .admittedTemporarily, .placeKept,
      .recorded, .handedOver:
      false
    }
  }
}
