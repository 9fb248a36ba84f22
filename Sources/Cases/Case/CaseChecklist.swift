import Law

/// The checklist of a case: the rows of the law with what is recorded for each.
package struct CaseChecklist: Equatable, Sendable {
  package let rows: [Row]

  package struct Row: Equatable, Sendable {
    package let law: Checklist.Row
    package let mark: PaperMark?
    /// Whether the paper was older than its clause allows on the day that counts.
    package let isTooOld: Bool
    /// The family's answer, where the paper is the consent itself.
    package let consent: ConsentAnswer?
    /// Whether another paper proves the same.
    package let isReplaced: Bool

    package init(
      law: Checklist.Row, mark: PaperMark?, isTooOld: Bool = false, consent: ConsentAnswer? = nil,
      isReplaced: Bool = false
    ) {
      self.law = law
      self.mark = mark
      self.isTooOld = isTooOld
      self.consent = consent
      self.isReplaced = isReplaced
    }

    package var document: DocumentID { law.document }

    /// The state in words. A paper found in a state system needs a mark only for what must be recorded of
    /// it, and the one with which the family has answered the question of consent needs none.
    package var state: PaperState {
      if let mark, mark.state != .fromSystem || law.lookUp == .found {
        return isTooOld && mark.state.isThere ? .expired : mark.state
      }
      if let consent { return consent.paper }
      return law.lookUp == .found ? .fromSystem : .missing
    }

    /// Whether nothing more is needed for a complete package.
    package var isSettled: Bool {
      switch state {
      case .missing, .saidNone: !law.isCompulsory || isReplaced
      case .expired: isReplaced
      case .shown, .compared, .originalReturned, .originalTaken, .copyTaken, .electronic,
        .fromSystem:
        missingDetails.isEmpty
      case .originalHeld: false
      }
    }

    /// Whether the conclusion is there and says that it does not recommend the service. Nothing is
    /// missing of it: the family does not meet the requirement (`home.req.8.1.2`), which is ground 2
    /// (`home.req.9.2`), and no lack of the package.
    package var speaksAgainst: Bool {
      state.isThere && details(in: state).contains(.recommendation)
        && mark?.details.recommends == false
    }

    /// What must be recorded of the paper in a state: of one that a state system holds as much as of one in
    /// hand (`home.req.8.1.2`, `rehab.req.8.1.2`), but neither that it recommends home schooling, for no
    /// other one is found, nor the day of a certificate that must be fresh, for what a system answers is
    /// of today.
    package func details(in state: PaperState) -> Set<DocumentDetail> {
      guard state == .fromSystem else { return law.rule.details }
      return law.rule.age == nil ? law.rule.details.subtracting([.recommendation]) : []
    }

    /// Whether the row needs no more of the clerk: it is settled, or it is recorded that the paper
    /// is lacking or expired. A package with such rows can be decided on, not accepted.
    package var isAnswered: Bool {
      switch state {
      case .saidNone, .expired: true
      case .missing, .shown, .compared, .originalHeld, .originalReturned, .originalTaken,
        .copyTaken, .electronic, .fromSystem:
        isSettled
      }
    }

    /// What is still to be recorded of a paper that is there. One that the family need not have holds up
    /// nothing because a state system has it (`pmpk.req.8.1.2`, `pmpk.req.8.1.3`).
    package var missingDetails: Set<DocumentDetail> {
      let state = state
      guard state.isThere, state != .fromSystem || law.isCompulsory else { return [] }
      return (mark?.details ?? PaperDetails()).missing(of: details(in: state))
    }

    /// Whether the paper is there and says itself that it was valid until a day before this one. No
    /// clause says what follows: it is marked, and the clerk decides.
    package func hasLapsed(on day: CivilDate) -> Bool {
      state.isThere && mark?.details.hasLapsed(on: day) == true
    }

    /// What keeps the package from being complete and may lawfully be held against the family: a
    /// paper that must not be demanded, or not before a question is answered, is never a defect.
    package var defect: Defect? {
      guard law.isCompulsory, law.demand == .allowed, !isReplaced else { return nil }
      switch state {
      case .expired: return Defect(document: document, kind: .expired, clause: law.rule.clause)
      case .missing, .saidNone:
        return Defect(document: document, kind: .missing, clause: law.rule.clause)
      case .shown, .compared, .originalHeld, .originalReturned, .originalTaken, .copyTaken,
        .electronic, .fromSystem:
        return nil
      }
    }

    /// Whether the paper is missing or too old on a day on which a contract could be made: a certificate
    /// that was fresh when it was handed in may be so no more (`preschool.rule.28.1`).
    package func isLacking(on day: CivilDate) -> Bool {
      guard defect == nil else { return true }
      guard document == .healthCertificate027, let issued = mark?.details.issuedOn else {
        return false
      }
      return !ContractCertificate.isFresh(issued: issued, contract: day)
    }

    /// A restricted datum that the service needs, that a state system holds and that the family did not
    /// bring: only of such a one ground 3 speaks (`pmpk.req.9.3` and its like).
    package var isUnobtainable: Bool {
      law.isCompulsory && law.rule.registry != nil && !state.isThere
    }

    /// The states a clerk may set, the usual good one first.
    package func allowedStates(via channel: Channel) -> [PaperState] {
      let found: [PaperState] = law.lookUp == .found ? [.fromSystem] : []
      return found + handedIn(via: channel) + [.electronic] + lacking
    }

    private func handedIn(via channel: Channel) -> [PaperState] {
      if channel == .portal || channel == .proactive { return [] }
      if law.rule.isShownOnly { return [.shown] }
      return law.rule.originalAndCopy
        ? [.originalHeld, .originalReturned] : [.originalTaken, .copyTaken]
    }

    /// What Enter records: the usual good state; an original that is here goes back next.
    package func usualState(via channel: Channel) -> PaperState? {
      state == .originalHeld ? .originalReturned : allowedStates(via: channel).first
    }

    /// What can be said of a paper that is not handed in as it should be.
    private var lacking: [PaperState] {
      law.rule.required.isCompulsory ? [.expired, .saidNone] : [.saidNone]
    }
  }

  package var isComplete: Bool { rows.allSatisfy(\.isSettled) }
  package var defects: [Defect] { rows.compactMap(\.defect) }
  package func row(for document: DocumentID) -> Row? { rows.first { $0.document == document } }
}

/// What is known of the papers, of a draft or of a registered case alike.
package struct PaperFacts: Equatable, Sendable {
  package var channel: Channel
  package var residency: Residency
  package var categories: Set<ApplicantCategory>
  package var consent: ConsentAnswer?
  package var lookUps: [DocumentID: LookUp]
  package var marks: [DocumentID: PaperMark]
  /// What the family has answered of itself.
  package var answers: [FamilyQuestion: Bool]
  /// The day on which the application and its papers came; `nil` while it is not known.
  package var received: CivilDate?

  package init(
    channel: Channel, residency: Residency, categories: Set<ApplicantCategory> = [],
    consent: ConsentAnswer?, lookUps: [DocumentID: LookUp], marks: [DocumentID: PaperMark],
    answers: [FamilyQuestion: Bool] = [:], received: CivilDate? = nil
  ) {
    self.channel = channel
    self.residency = residency
    self.categories = categories
    self.consent = consent
    self.lookUps = lookUps
    self.marks = marks
    self.answers = answers
    self.received = received
  }

  /// The facts of the family in the words of the law.
  package func facts(for rules: ChecklistRules) -> Facts {
    var facts = Facts()
    if let consent { facts[.consent] = consent.isGiven ? .given : .declined }
    for rule in rules.documents {
      guard let registry = rule.registry, let lookUp = lookUps[rule.document] else { continue }
      facts[registry.fact] = lookUp.outcome.fact
    }
    for (question, isSo) in answers { facts[question.fact] = isSo ? .yes : .no }
    for rule in rules.documents {
      guard let fact = rule.onlyIf, marks[rule.document]?.state.isThere == true else { continue }
      facts[fact] = .yes  // whoever brings the paper has answered
    }
    return facts
  }

  package func checklist(by rules: ChecklistRules) -> CaseChecklist {
    let law = rules.checklist(
      via: channel, applicant: residency, categories: categories, facts: facts(for: rules))
    return CaseChecklist(
      rows: law.rows.map { row in
        let mark = marks[row.document]
        return CaseChecklist.Row(
          law: row, mark: mark, isTooOld: isTooOld(row.rule, mark),
          consent: row.document == rules.consentPaper ? consent : nil,
          isReplaced: isReplaced(row.rule))
      })
  }

  private func isReplaced(_ rule: DocumentRule) -> Bool {
    rule.replacedBy.contains { marks[$0]?.state.isThere == true }
  }

  /// A paper whose age counts on the day of the contract is checked when there is one.
  private func isTooOld(_ rule: DocumentRule, _ mark: PaperMark?) -> Bool {
    guard let age = rule.age, age.measuredOn != .contract, let received,
      let issued = mark?.details.issuedOn
    else { return false }
    return age.lastDay(issued: issued) < received
  }
}

extension Case {
  package var paperFacts: PaperFacts {
    PaperFacts(
      channel: channel, residency: facts.residency, categories: record.paperCategories,
      consent: consent, lookUps: lookUps, marks: papers, answers: answers,
      received: facts.received.date)
  }

  package func checklist(by rules: RuleSet) -> CaseChecklist {
    paperFacts.checklist(by: rules.documents)
  }
}
