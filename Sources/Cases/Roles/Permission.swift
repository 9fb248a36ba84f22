import Law

/// Who may do what to a case at which stage: one table, used by `decide` and by the screens.
///
/// Which step leads from which stage is the law's and stands in the lifecycle of the service; this
/// table says who of the office may take it.
package struct Permission: Equatable, Sendable {
  package let deed: CaseDeed
  package let roles: Set<StaffRole>
  package let stages: Stages

  package enum Stages: Sendable {
    case all
    /// As long as something can still happen to the case.
    case whileOpen

    package func contains(_ stage: Stage) -> Bool {
      switch self {
      case .all: true
      case .whileOpen: !stage.isFinal
      }
    }
  }

  package static let table: [Permission] = CaseDeed.allCases.map { deed in
    Permission(deed: deed, roles: roles(for: deed), stages: stages(for: deed))
  }

  package static func row(for deed: CaseDeed) -> Permission {
    byDeed[deed] ?? Permission(deed: deed, roles: [], stages: .whileOpen)
  }

  private static let byDeed = Dictionary(table.map { ($0.deed, $0) }) { first, _ in first }

  private static func roles(for deed: CaseDeed) -> Set<StaffRole> {
    switch deed {
    case .open: everybody
    case .step(let step): roles(for: step)
    case .note, .take, .release, .recordNotice, .failDelivery, .lookUp, .mark, .requestPaper,
      .answerQuestion, .explainDelay, .reportStage:
      staff
    case .answerConsent, .hand, .setSensitivity: staff.subtracting([.specialist])
    }
  }

  /// A specialist examines and writes the conclusion; papers are accepted and refused at the desk.
  /// What ends a case outside the ordinary course is a supervisor's. What the head signs nobody else
  /// records as signed, not even who supervises: a stand-in is given the head's role, which the log
  /// keeps.
  private static func roles(for step: Step) -> Set<StaffRole> {
    if signedByHead.contains(step) { return signers }
    if supervisorSteps.contains(step) { return supervisors }
    return deskSteps.contains(step) ? staff.subtracting([.specialist]) : staff
  }

  private static let supervisorSteps: Set<Step> = [.closeWithoutOrder]
  /// Conclusions, certificates and orders (`pmpk.form.6`, `rehab.rule.10.1`, `home.form.3`), signed or
  /// given back.
  private static let signedByHead: Set<Step> = [
    .conclude, .signCertificate, .recordOrder, .giveBack,
  ]
  private static let deskSteps: Set<Step> = [
    .register, .accept, .refuseAcceptance, .refuse, .withdraw,
  ]

  /// A closed case is still read, noted, reprinted and reported.
  private static func stages(for deed: CaseDeed) -> Stages {
    switch deed {
    case .open, .note, .recordNotice, .reportStage, .setSensitivity: .all
    // The lifecycle knows each step's stages, and a refusal of it names the step.
    case .step: .all
    // An original is given back behind the end of its case too; the case itself knows which.
    case .mark: .all
    case .answerConsent, .lookUp, .requestPaper, .answerQuestion, .take, .hand, .release,
      .explainDelay, .failDelivery:
      .whileOpen
    }
  }

  private static let everybody = Set(StaffRole.allCases)
  private static let staff = everybody.subtracting([.auditor])
  private static let signers: Set<StaffRole> = [.head]
  private static let supervisors = Set(StaffRole.allCases.filter(\.supervises))
}

extension Permission {
  /// The stages at which a paper lies with whoever may sign it, of all services.
  package static let stagesToSign: [Stage] = {
    let lines = RuleBook.loaded.compactMap { RuleBook.newest($0)?.lifecycle }.flatMap(\.transitions)
    let stages = Set(lines.filter { signedByHead.contains($0.step) }.flatMap(\.from))
    return Stage.allCases.filter(stages.contains)
  }()

  /// Whether the role signs papers: what lies to be signed is work of its own inbox.
  package static func signs(_ role: StaffRole) -> Bool { signers.contains(role) }

  /// Why a role may not do it at a stage; `nil` when it may.
  package static func refusal(
    of deed: CaseDeed, by role: StaffRole, at stage: Stage
  ) -> Refusal? {
    let row = row(for: deed)
    guard row.roles.contains(role) else {
      if role == .auditor { return Refusal(.readOnlyRole) }
      if row.roles == signers { return Refusal(.headSigns) }
      return Refusal(row.roles == supervisors ? .supervisorOnly : .roleMayNot(role))
    }
    return row.stages.contains(stage) ? nil : Refusal(.caseIsClosed)
  }
}

extension Case {
  /// Why the clerk may not do it to this case: the table first, then the claim of a colleague.
  func permit(_ deed: CaseDeed, _ now: Circumstances) throws(Refusal) {
    if let refusal = Permission.refusal(of: deed, by: now.clerk.role, at: stage) { throw refusal }
    guard deed.needsClaim, isHeldByOther(than: now.clerk) else { return }
    if let refusal = refusalOfClosed(deed, now) { throw refusal }
    throw Refusal(.heldBy(holder, since: holdsSince))
  }

  /// Nobody works on a case that is over: that it is over is the reason, whoever had it last.
  private func refusalOfClosed(_ deed: CaseDeed, _ now: Circumstances) -> Refusal? {
    guard stage.isFinal else { return nil }
    if case .step(let step) = deed {
      let lines = now.rules.lifecycle.lines(from: stage, step)
      return lines.isEmpty ? Refusal(.notFromStage(step, stage)) : nil
    }
    return deed == .mark && heldOriginals.isEmpty ? Refusal(.caseIsClosed) : nil
  }

  /// A colleague works on it. Whoever supervises may decide all the same.
  package func isHeldByOther(than clerk: Clerk) -> Bool {
    !holder.isNobody && holder != clerk.id && !clerk.role.supervises
  }

  /// Work on a case that nobody holds claims it, so that everybody sees who is on it.
  func claim(before deed: CaseDeed, _ now: Circumstances) -> [CaseEvent] {
    deed.needsClaim && holder.isNobody ? [.taken(by: now.clerk.id, reason: nil)] : []
  }
}
