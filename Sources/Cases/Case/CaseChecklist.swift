import Law

/// The checklist of a case: the rows of the law with what is recorded for each.
package struct CaseChecklist: Equatable, Sendable {
  package let rows: [Row]

  package struct Row: Equatable, Sendable {
    package let law: Checklist.Row
    package let mark: PaperMark?

    package var document: DocumentID { law.document }

    /// The state in words; a paper found in a state system needs no mark.
    package var state: PaperState {
      if let mark { return mark.state }
      return law.lookUp == .found ? .fromSystem : .missing
    }

    /// Whether nothing more is needed for a complete package.
    package var isSettled: Bool {
      switch state {
      case .fromSystem: true
      case .missing, .saidNone: !law.isCompulsory
      case .expired: false
      case .shown, .compared, .originalReturned, .originalTaken, .copyTaken, .electronic:
        missingDetails.isEmpty
      case .originalHeld: false
      }
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

    /// What is still to be recorded of a paper that is there.
    package var missingDetails: Set<DocumentDetail> {
      guard let mark, mark.state.isThere, mark.state != .fromSystem else { return [] }
      return mark.details.missing(of: law.rule.details)
    }

    /// What keeps the package from being complete and may lawfully be held against the family: a
    /// paper that must not be demanded is never a defect.
    package var defect: Defect? {
      guard law.isCompulsory, law.demand != .forbidden else { return nil }
      switch state {
      case .expired: return Defect(document: document, kind: .expired, clause: law.rule.clause)
      case .missing, .saidNone:
        return Defect(document: document, kind: .missing, clause: law.rule.clause)
      case .shown, .compared, .originalHeld, .originalReturned, .originalTaken, .copyTaken,
        .electronic, .fromSystem:
        return nil
      }
    }

    /// The states a clerk may set, the usual good one first.
    package func allowedStates(via channel: Channel) -> [PaperState] {
      let rule = law.rule
      if channel == .portal || channel == .proactive {
        return [.electronic] + lacking
      }
      let good: [PaperState] =
        rule.originalAndCopy ? [.originalHeld, .originalReturned] : [.originalTaken, .copyTaken]
      return good + [.electronic] + lacking
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
  package var consent: ConsentAnswer?
  package var lookUps: [DocumentID: LookUp]
  package var marks: [DocumentID: PaperMark]

  package init(
    channel: Channel, residency: Residency, consent: ConsentAnswer?,
    lookUps: [DocumentID: LookUp], marks: [DocumentID: PaperMark]
  ) {
    self.channel = channel
    self.residency = residency
    self.consent = consent
    self.lookUps = lookUps
    self.marks = marks
  }

  /// The facts of the family in the words of the law.
  package func facts(for rules: ChecklistRules) -> Facts {
    var facts = Facts()
    if let consent { facts[.consent] = consent.isGiven ? .given : .declined }
    for rule in rules.documents {
      guard let registry = rule.registry, let lookUp = lookUps[rule.document] else { continue }
      facts[registry.fact] = lookUp.outcome.fact
    }
    return facts
  }

  package func checklist(by rules: ChecklistRules) -> CaseChecklist {
    let law = rules.checklist(
      via: channel, applicant: residency, facts: facts(for: rules))
    return CaseChecklist(
      rows: law.rows.map { CaseChecklist.Row(law: $0, mark: marks[$0.document]) })
  }
}

extension Case {
  package var paperFacts: PaperFacts {
    PaperFacts(
      channel: channel, residency: facts.residency, consent: consent, lookUps: lookUps,
      marks: papers)
  }

  package func checklist(by rules: RuleSet) -> CaseChecklist {
    paperFacts.checklist(by: rules.documents)
  }
}
